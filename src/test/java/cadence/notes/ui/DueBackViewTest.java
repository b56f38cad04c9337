package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueBackViewTest extends KaribuTest {

    private ClinicId clinic;
    private AccountId elise;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        ClientId daniel = fixtures.client("Daniel", "Kowalczyk", clinic);
        for (int days : new int[] {36, 64, 92}) {
            fixtures.appointment(clinic, elise, daniel, TestClock.START.minus(Duration.ofDays(days)), 60, "ATTENDED");
        }
    }

    @Test
    void the_list_says_why_since_when_and_how_to_reach_them() {
        open(elise, "due-back");

        assertThat(text())
                .contains(
                        "Daniel Kowalczyk",
                        "36 days since last, every 3–4 weeks",
                        "8 d past",
                        "last 10 Aug 2026",
                        "07700 900142");
        _click(button("Book for Daniel Kowalczyk"));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void who_was_called_waits_and_can_be_taken_back() {
        open(elise, "due-back");
        _click(button("Called Daniel Kowalczyk, not now"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Not before")), LocalDate.of(2026, 9, 15));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What was said")), "On holiday");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(DatePicker.class).getErrorMessage())
                .isEqualTo("Choose a day after today, at most a year away.");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 10, 1));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(text()).contains("Every regular has a next appointment.").doesNotContain("Kowalczyk");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        one -> one.getElement().getTextRecursively().contains("Not now"))));
        assertThat(text()).contains("Daniel Kowalczyk", "Called 15 Sep by Thea Rapist, not before 1 Oct: On holiday");

        _click(button("Daniel Kowalczyk is due back again"));
        assertThat(text()).contains("Daniel Kowalczyk").doesNotContain("On holiday");
    }

    @Test
    void a_manager_has_the_clinics_list_and_an_admin_none() {
        open(fixtures.manager(clinic), "due-back");
        assertThat(text()).contains("Daniel Kowalczyk", "Thea Rapist");

        open(fixtures.admin(), "due-back");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }

    @Test
    void today_leads_to_the_whole_list() {
        open(elise, "today");
        assertThat(_get(TodayView.class).getElement().getTextRecursively()).contains("All 1 and how to reach them");
    }

    private static Button button(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        one -> one.getAriaLabel().filter(name::equals).isPresent()));
    }

    private static String text() {
        return _get(DueBackView.class).getElement().getTextRecursively();
    }
}
