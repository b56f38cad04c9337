package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.notes.NoteState;
import cadence.notes.SessionNoteService;
import cadence.plans.EventService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.PressureBar;
import cadence.shared.ui.RuleExceptionField;
import cadence.testing.As;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reason for an exception in the head of a note. */
class RuleExceptionViewTest extends FormTest {

    private static final String LABEL = "Reason for the exception";

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private EventService events;

    private AccountId elise;
    private AppointmentId session;
    private ClinicId clinic;

    @BeforeEach
    void a_session_three_days_before_a_race() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        ClientId client = fixtures.client(clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
        As.person(elise);
        events.enter(new ClientRef(client, clinic), "Reading Half", LocalDate.of(2026, 9, 18), null, "");
        fresh(elise, "appointments/" + session + "/note");
    }

    @Test
    void the_rule_appears_with_the_pressure_that_breaks_it_and_goes_with_it() {
        assertThat(exception().isOpen()).isFalse();

        pressure(4);

        assertThat(exception().isOpen()).isTrue();
        assertThat(sentences())
                .containsExactly("Nothing deep in the last 5 days before Reading Half on 18 Sep (clinic setting).");
        _assertOne(Button.class, spec -> spec.withText("reason for the exception"));
        pressure(3);
        assertThat(exception().isOpen()).isFalse();
        _assertNone(Button.class, spec -> spec.withText("reason for the exception"));
    }

    @Test
    void signing_waits_for_the_reason_and_the_signed_note_shows_it() {
        fill();
        pressure(5);
        click("Sign note");
        assertThat(state()).isEqualTo(NoteState.DRAFT);

        _setValue(field(TextField.class, LABEL), "Cramped, asked for it");
        _assertNone(Button.class, spec -> spec.withText("reason for the exception"));
        click("Sign note");

        assertThat(state()).isEqualTo(NoteState.SIGNED);
        assertThat(_find(Span.class).stream().map(Span::getText).toList())
                .contains(
                        "Exception: Cramped, asked for it, by Thea Rapist, 15 Sep 2026, 14:22. Nothing deep in the last 5"
                                + " days before Reading Half on 18 Sep (clinic setting).");
    }

    @Test
    void what_is_typed_is_saved_with_the_draft_and_is_there_when_the_note_opens_again() {
        pressure(4);
        _setValue(field(TextField.class, LABEL), "Cramp");

        fresh(elise, "appointments/" + session + "/note");

        assertThat(exception().isOpen()).isTrue();
        assertThat(field(TextField.class, LABEL).getValue()).isEqualTo("Cramp");
    }

    @Test
    void a_reason_that_is_too_long_stays_in_its_field_with_a_sentence() {
        fill();
        pressure(4);
        TextField reason = field(TextField.class, LABEL);
        BadInput.text(300)
                .put(
                        () -> reason,
                        () -> {},
                        () -> As.person(elise, () -> notes.open(session))
                                .content()
                                .exception());
    }

    private void fill() {
        click("Ask red flags");
        click("None of these");
        _setValue(field(TextArea.class, "Subjective"), "Left calf tightened.");
        pain("Pain before, 0 none, 10 worst", 5);
        pain("Pain after, 0 none, 10 worst", 2);
    }

    @SuppressWarnings("unchecked")
    private static void pain(String label, int value) {
        field(RadioButtonGroup.class, label).setValue(value);
    }

    private static void pressure(int value) {
        _find(PressureBar.class).getFirst().setValue(value);
    }

    private static RuleExceptionField exception() {
        return _get(RuleExceptionField.class);
    }

    private static List<String> sentences() {
        return _find(exception(), ListItem.class).stream()
                .map(ListItem::getText)
                .toList();
    }

    private NoteState state() {
        return As.person(elise, () -> notes.open(session)).state();
    }
}
