package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.notes.BodyChart;
import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import cadence.notes.NoteState;
import cadence.notes.OpenedNote;
import cadence.notes.Screening;
import cadence.notes.SessionNoteService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionNoteViewTest extends KaribuTest {

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
    }

    @Test
    void what_is_written_is_saved_by_itself_and_the_foot_says_when() {
        openNote();
        _assertOne(Span.class, spec -> spec.withText("Nothing written yet. Saves by itself."));

        _setValue(area("Subjective"), "Left calf tightened from 24 km.");

        _assertOne(Span.class, spec -> spec.withText("Saved 14:22:00"));
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("Left calf tightened from 24 km.");
        assertThat(stored().reason()).isEqualTo("Both calves tight");
    }

    @Test
    void a_draft_opens_again_as_it_was_left() {
        openNote();
        _setValue(area("Objective"), "Taut band, medial head.");
        pain("Pain before, 0 none, 10 worst").setValue(5);
        _click(_get(Button.class, spec -> spec.withText("Add region and technique")));
        combo("Region").setValue("Left calf");
        combo("Technique").setValue("Taping");

        openNote();

        assertThat(area("Objective").getValue()).isEqualTo("Taut band, medial head.");
        assertThat(pain("Pain before, 0 none, 10 worst").getValue()).isEqualTo(5);
        assertThat(combo("Region").getValue()).isEqualTo("Left calf");
        assertThat(combo("Technique").getValue()).isEqualTo("Taping");
    }

    @Test
    void what_is_missing_stands_in_the_foot_and_signing_waits_for_it() {
        openNote();
        _assertOne(Button.class, spec -> spec.withText("red flags"));
        _assertOne(Button.class, spec -> spec.withText("a written part"));
        _assertOne(Button.class, spec -> spec.withText("pain before"));
        _assertOne(Button.class, spec -> spec.withText("pain after"));
        _assertOne(Span.class, spec -> spec.withText("4 to finish"));

        _click(_get(Button.class, spec -> spec.withText("Sign note")));

        assertThat(notesOfSession().state()).isEqualTo(NoteState.NOT_STARTED);
    }

    @Test
    void a_whole_note_is_signed_and_then_read_only() {
        openNote();
        fill();
        _assertNone(Span.class, spec -> spec.withText("Before signing:"));

        _click(_get(Button.class, spec -> spec.withText("Sign note")));

        assertThat(notesOfSession().isSigned()).isTrue();
        _assertOne(H1.class, spec -> spec.withText("Maintenance, 15 Sep 2026"));
        _assertNone(TextArea.class);
        assertThat(text()).contains("Left calf tightened.", "Locked: a correction is an addendum.");
    }

    @Test
    void a_colleague_opens_a_signed_note_where_the_clinic_lets_its_team_read() {
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .params(clinic.value())
                .update();
        openNote();
        fill();
        _click(_get(Button.class, spec -> spec.withText("Sign note")));

        open(fixtures.therapist(clinic), "appointments/" + session + "/note");

        _assertOne(H1.class, spec -> spec.withText("Maintenance, 15 Sep 2026"));
        assertThat(text()).contains("Left calf tightened.");
    }

    @Test
    void an_addendum_stands_below_the_signed_note() {
        openNote();
        fill();
        _click(_get(Button.class, spec -> spec.withText("Sign note")));

        _click(_get(Button.class, spec -> spec.withText("Add addendum")));
        _click(_get(Button.class, spec -> spec.withText("Sign addendum")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Text")).getErrorMessage())
                .isEqualTo("Write what is to be added.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "The bruise is down to 2 cm.");
        _click(_get(Button.class, spec -> spec.withText("Sign addendum")));

        assertThat(text()).contains("Addendum 1", "The bruise is down to 2 cm.");
    }

    @Test
    void purpose_is_asked_for_injury_prevention_only() {
        openNote();
        _assertNone(RadioButtonGroup.class, spec -> spec.withLabel("Purpose"));

        type().setValue(TreatmentType.INJURY_PREVENTION);

        _assertOne(RadioButtonGroup.class, spec -> spec.withLabel("Purpose"));
        _assertOne(Button.class, spec -> spec.withText("purpose"));
    }

    @Test
    void too_much_text_stays_on_the_page_with_a_sentence_and_the_rest_is_saved() {
        openNote();
        _setValue(area("Subjective"), "short");
        String much = "x".repeat(100_000);
        _setValue(area("Subjective"), much);
        _setValue(area("Objective"), "fits");

        assertThat(area("Subjective").getValue()).hasSize(100_000);
        assertThat(area("Subjective").getErrorMessage())
                .isEqualTo("At most 20,000 characters, this has 100,000. Kept on this page, not saved.");
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("short");
        assertThat(stored().part(NotePart.OBJECTIVE)).isEqualTo("fits");
        assertThat(text()).contains("What is marked is not saved.");

        _setValue(area("Subjective"), "short again");
        assertThat(area("Subjective").isInvalid()).isFalse();
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("short again");
    }

    @Test
    void bad_input_is_kept_or_refused_beside_its_field_and_never_breaks() {
        openNote();
        String odd = "<img src=x onerror=alert(1)> 🏃🏽‍♀️ שלום עולם \u202Eabc \0 ' \" ; -- \n\t";
        _setValue(area("Plan"), odd);
        _setValue(reason(), "y".repeat(301));
        IntegerField minutes = _find(IntegerField.class).getLast();
        minutes.setValue(100_000);

        assertThat(stored().part(NotePart.PLAN)).isEqualTo(odd.replace("\0", ""));
        assertThat(reason().isInvalid()).isTrue();
        assertThat(stored().reason()).isEqualTo("Both calves tight");
        assertThat(stored().minutes()).isEqualTo(60);
        _setValue(reason(), "");
        assertThat(stored().reason()).isEmpty();
        _assertOne(Button.class, spec -> spec.withText("reason"));
    }

    @Test
    void html_in_a_signed_note_is_text() {
        openNote();
        fill();
        _setValue(area("Assessment"), "<b>bold</b>");
        _click(_get(Button.class, spec -> spec.withText("Sign note")));

        assertThat(_find(Div.class, spec -> spec.withText("<b>bold</b>"))).isNotEmpty();
    }

    @Test
    void a_text_changed_elsewhere_is_never_overwritten() {
        openNote();
        _setValue(area("Subjective"), "here");
        elsewhere("there", 1);

        _setValue(area("Subjective"), "here, and on");
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("there");
        assertThat(dialogText()).contains("here, and on", "there");

        _click(_get(Button.class, spec -> spec.withText("Go on with this page")));
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("here, and on");
        assertThat(As.person(elise, () -> notes.earlierStates(session)).stream()
                        .map(state -> state.part(NotePart.SUBJECTIVE)))
                .contains("there", "here, and on");

        _setValue(area("Subjective"), "here, and on again");
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("here, and on again");
    }

    @Test
    void the_other_text_can_be_taken_and_this_one_stays_among_the_earlier_states() {
        openNote();
        _setValue(area("Subjective"), "here");
        elsewhere("there", 1);
        _setValue(area("Subjective"), "here, and on");

        _click(_get(Button.class, spec -> spec.withText("Take the other")));

        assertThat(area("Subjective").getValue()).isEqualTo("there");
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("there");
        assertThat(As.person(elise, () -> notes.earlierStates(session)).stream()
                        .map(state -> state.part(NotePart.SUBJECTIVE)))
                .contains("here, and on");
    }

    @Test
    void a_draft_is_discarded_after_asking_and_can_be_brought_back() {
        openNote();
        _setValue(area("Subjective"), "by mistake");
        _click(_get(Button.class, spec -> spec.withText("Discard…")));
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(notesOfSession().state()).isEqualTo(NoteState.NOT_STARTED);
        assertThat(area("Subjective").getValue()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(stored().part(NotePart.SUBJECTIVE)).isEqualTo("by mistake");
    }

    @Test
    void a_foreign_or_malformed_address_shows_nothing_of_it() {
        String address = "appointments/" + session + "/note";
        assertClosed(fixtures.therapist(clinic), address);
        assertClosed(fixtures.manager(clinic), address);
        assertClosed(fixtures.admin(), address);
        assertClosed(elise, "appointments/nonsense/note");
        assertClosed(elise, "appointments/" + AppointmentId.next() + "/note");
    }

    private void assertClosed(AccountId person, String address) {
        assertThatThrownBy(() -> {
                    open(person, address);
                    _get(SessionNoteView.class);
                })
                .satisfiesAnyOf(
                        refused -> assertThat(refused).hasMessageContaining("not found"),
                        refused ->
                                assertThat(refused).message().containsAnyOf("No visible SessionNoteView", "nonsense"));
    }

    private void openNote() {
        open(elise, "appointments/" + session + "/note");
    }

    private void fill() {
        _click(_get(Button.class, spec -> spec.withText("Ask red flags")));
        _click(_get(Button.class, spec -> spec.withText("None of these")));
        _setValue(area("Subjective"), "Left calf tightened.");
        pain("Pain before, 0 none, 10 worst").setValue(5);
        pain("Pain after, 0 none, 10 worst").setValue(2);
    }

    private void elsewhere(String text, int version) {
        DraftContent content = new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Both calves tight",
                Map.of(NotePart.SUBJECTIVE, text),
                null,
                60,
                null,
                null,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                Screening.NOT_ASKED);
        As.person(elise, () -> notes.saveDraft(session, content, version));
    }

    private OpenedNote notesOfSession() {
        return As.person(elise, () -> notes.open(session));
    }

    private DraftContent stored() {
        OpenedNote note = notesOfSession();
        assertThat(note.state()).isEqualTo(NoteState.DRAFT);
        return note.content();
    }

    private static TextArea area(String name) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(
                        area -> area.getAriaLabel().filter(name::equals).isPresent()));
    }

    private static TextField reason() {
        return _get(TextField.class, spec -> spec.withLabel("Reason"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<TreatmentType> type() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Type"));
    }

    private static Scale pain(String name) {
        return _get(
                Scale.class,
                spec -> spec.withPredicate(
                        scale -> scale.getAriaLabel().filter(name::equals).isPresent()));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(String name) {
        return _get(
                ComboBox.class,
                spec -> spec.withPredicate(box -> ((ComboBox<String>) box)
                        .getAriaLabel()
                        .filter(name::equals)
                        .isPresent()));
    }

    private static String text() {
        return _get(SessionNoteView.class).getElement().getTextRecursively();
    }

    private static String dialogText() {
        return _get(ConflictDialog.class).getElement().getTextRecursively();
    }
}
