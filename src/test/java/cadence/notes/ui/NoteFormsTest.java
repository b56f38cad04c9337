package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.DraftContent;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input in a note and its addenda. */
class NoteFormsTest extends FormTest {

    private static final String STATE = """
            select concat_ws('|', c.reason, subjective, objective, assessment, plan, aftercare, next_session, pressure, c.minutes,
                (select string_agg(concat_ws(' ', region, technique, minutes), '|') from note_technique t where t.note_id = n.id),
                (select string_agg(text, '|' order by a.id) from note_addendum a where a.note_id = n.id))
            from session_note n join note_content c on c.note_id = n.id where n.appointment_id = ?
            """;

    private AccountId elise;
    private AppointmentId session;

    @BeforeEach
    void a_session() {
        ClinicId clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        session = fixtures.appointment(
                clinic, elise, fixtures.client(clinic), TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
    }

    @Test
    void every_written_part() {
        openNote();
        for (String part :
                new String[] {"Subjective", "Objective", "Assessment", "Plan", "Aftercare", "Next session"}) {
            BadInput.text(DraftContent.PART_LIMIT).put(() -> field(TextArea.class, part), this::saved, this::written);
        }
        BadInput.text(DraftContent.REASON_LIMIT)
                .put(() -> field(TextField.class, "Reason"), this::saved, this::written);
    }

    @Test
    void techniques_and_numbers() {
        openNote();
        click("Add region and technique");
        BadInput.text(80).put(() -> words("Region"), this::saved, this::written);
        BadInput.text(80).put(() -> words("Technique"), this::saved, this::written);
        for (String label : new String[] {"min", "Minutes"}) {
            IntegerField minutes = field(IntegerField.class, label);
            BadInput.refused(minutes, this::saved, this::written, BadInput.NUMBERS, 0, 481);
        }
    }

    @Test
    void a_number_that_cannot_be_read_keeps_the_one_saved_before_and_signing_waits() {
        openNote();
        sign();
        IntegerField minutes = field(IntegerField.class, "Minutes");
        BadInput.type(minutes, "an hour");
        assertThat(minutes.isInvalid()).isTrue();
        assertThat(minutes.getErrorMessage()).isEqualTo("A whole number from 1 to 480.");
        click("Sign note");
        assertThat(state("select state from session_note where appointment_id = ?", session.value()))
                .isNotEqualTo("SIGNED");
    }

    @Test
    void an_addendum() {
        openNote();
        sign();
        click("Sign note");
        BadInput.text(DraftContent.PART_LIMIT)
                .required()
                .put(
                        () -> {
                            click("Add addendum");
                            return field(TextArea.class, "Text");
                        },
                        () -> click("Sign addendum"),
                        this::written);
    }

    /** Nothing to press: a note is saved by itself. */
    private void saved() {}

    private void sign() {
        click("Ask red flags");
        click("None of these");
        _setValue(field(TextArea.class, "Subjective"), "Left calf tightened.");
        field(Scale.class, "Pain before, 0 none, 10 worst").setValue(5);
        field(Scale.class, "Pain after, 0 none, 10 worst").setValue(2);
    }

    private void openNote() {
        fresh(elise, "appointments/" + session + "/note");
        assertThat(_find(TextArea.class)).hasSize(6);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> words(String label) {
        return field(ComboBox.class, label);
    }

    private String written() {
        return state(STATE, session.value());
    }
}
