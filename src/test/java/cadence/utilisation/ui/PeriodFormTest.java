package cadence.utilisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input for the own period of utilisation. */
class PeriodFormTest extends FormTest {

    private AccountId manager;

    @BeforeEach
    void people() {
        ClinicId clinic = fixtures.clinic();
        manager = fixtures.manager(clinic);
    }

    @Test
    void days_that_are_none_are_refused_beside_their_field() {
        for (String label : new String[] {"First day", "Last day"}) {
            open();
            BadInput.refused(field(DatePicker.class, label), () -> click("Show"), () -> "", BadInput.DAYS);
            BadInput.unreadable(field(DatePicker.class, label), () -> click("Show"), () -> "");
            BadInput.refused(
                    field(DatePicker.class, label),
                    () -> click("Show"),
                    () -> "",
                    java.util.Collections.singletonList(null));
        }
        field(DatePicker.class, "First day").setValue(LocalDate.of(2026, 9, 7));
        BadInput.refused(
                field(DatePicker.class, "Last day"),
                () -> click("Show"),
                () -> "",
                java.util.List.of(LocalDate.of(2026, 9, 6), LocalDate.of(2029, 9, 6)));
    }

    @Test
    void the_earliest_period_opens_though_there_is_none_before_it_to_compare_with() {
        open();
        field(DatePicker.class, "First day").setValue(LocalDate.of(2000, 1, 1));
        field(DatePicker.class, "Last day").setValue(LocalDate.of(2000, 1, 31));
        click("Show");
        assertThat(_get(UtilisationView.class).getElement().getTextRecursively())
                .doesNotContain("Something went wrong");
        assertThat(_find(ClinicFiguresPanel.class)).hasSize(1);
    }

    private void open() {
        fresh(manager, "utilisation");
        _get(Popover.class, spec -> spec.withClasses("period-popover")).open();
    }
}
