package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.clients.ClientsNavigation;
import cadence.plans.EventService;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.HoursCurve;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SorenessSectionTest extends KaribuTest {

    @Autowired
    private EventService events;

    private AccountId elise;
    private ClientId tomasz;

    @BeforeEach
    void make() {
        ClinicId clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        tomasz = fixtures.client(clinic);
        fixtures.treats(elise, tomasz, clinic);
        As.person(elise);
        events.enter(
                new ClientRef(tomasz, clinic),
                "Thames Towpath 10k",
                LocalDate.of(2026, 9, 13),
                LocalDate.of(2026, 9, 13),
                "");
    }

    @Test
    void what_a_client_reports_on_the_telephone_is_written_down_and_drawn() {
        ClientsNavigation.open(tomasz, "measures");
        assertThat(text()).contains("Soreness after events", "Thames Towpath 10k", "13 Sep 2026", "never promises");
        _assertNone(HoursCurve.class);

        _click(_get(Button.class, spec -> spec.withText("Record")));
        _setValue(field("After 24 h"), 6);
        _setValue(field("After 72 h"), 3);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("After 72 h").getErrorMessage()).isEqualTo("Not yet: 72 h after the event are still to come.");
        assertThat(field("After 24 h").getValue()).isEqualTo(6);

        field("After 72 h").clear();
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(text()).contains("6, reported");
        assertThat(_find(HoursCurve.class)).hasSize(1);
    }

    private static IntegerField field(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static String text() {
        return _get(SorenessSection.class).getElement().getTextRecursively();
    }
}
