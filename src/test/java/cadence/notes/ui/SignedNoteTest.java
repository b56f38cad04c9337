package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.notes.BodyChart;
import cadence.notes.BodyMark;
import cadence.notes.DraftContent;
import cadence.notes.MarkKind;
import cadence.notes.Measure;
import cadence.notes.Measurement;
import cadence.notes.NotePart;
import cadence.notes.Screening;
import cadence.notes.SessionNoteService;
import cadence.notes.Side;
import cadence.notes.TechniqueLine;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignedNoteTest extends KaribuTest {

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void a_draft_left_as_the_session_ended_and_signed_ten_minutes_later() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(60)), 60, "ARRIVED");
        As.person(elise, () -> notes.saveDraft(session, draft(), 0));
        clock.advance(Duration.ofMinutes(10));
        As.person(elise, () -> notes.sign(session, signed(), 1));
    }

    @Test
    void it_opens_as_signed_and_says_by_whom_when_and_that_nobody_touched_it() {
        openAs(elise);

        assertThat(text())
                .contains("Tue 15 Sep 2026, 14:32:00", "Locked: a correction is an addendum.")
                .contains("Unchanged since signing, checked 14:32", "3 × 12 daily, both sides.")
                .doesNotContain("3 × 15", "late");
    }

    @Test
    void its_author_compares_it_with_how_the_session_left_it() {
        openAs(elise);

        compare();

        assertThat(changes("del")).contains("taken out: 15", "taken out: 5");
        assertThat(changes("ins")).contains("put in: 12", "put in: , both sides", "put in: 4");
        assertThat(text())
                .contains("Left calf, inner head: bruised 1 to 2", "Same: objective", "draft to signed")
                .contains("Ankle dorsiflexion, left", "as the session ended; only its author sees it");
        _assertOne(Span.class, spec -> spec.withText("changed"));
    }

    @Test
    void the_arrows_go_from_change_to_change_and_round() {
        openAs(elise);
        compare();
        _assertOne(Span.class, spec -> spec.withText("5 changes"));

        _click(next());
        _assertOne(Span.class, spec -> spec.withText("1 of 5"));
        assertThat(_get(Span.class, spec -> spec.withClasses("current"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("taken out: 15put in: 12");
        _assertOne(Span.class, spec -> spec.withText("Plan: taken out: 15put in: 12"));

        _click(previous());
        _assertOne(Span.class, spec -> spec.withText("5 of 5"));
        _click(next());
        _assertOne(Span.class, spec -> spec.withText("1 of 5"));
    }

    @Test
    void the_line_of_time_shows_a_version_and_takes_back_to_what_was_signed() {
        add("The bruise is down to 2 cm.");
        openAs(elise);
        assertThat(_find(_get(VersionLine.class), NativeButton.class).stream()
                        .map(one -> one.getElement().getTextRecursively()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Addendum 1"),
                        second -> assertThat(second).startsWith("Version 2, signed"),
                        third -> assertThat(third).startsWith("Version 1, draft"));

        _click(_find(_get(VersionLine.class), NativeButton.class).get(2));
        assertThat(changes("ins")).isNotEmpty();
        assertThat(text()).contains("The bruise is down to 2 cm.");

        _click(_find(_get(VersionLine.class), NativeButton.class).get(1));
        assertThat(changes("ins")).isEmpty();
        assertThat(text()).contains("Techniques");
    }

    @Test
    void a_version_compared_with_itself_has_no_change() {
        openAs(elise);
        compare();

        choice("Compare this version").setValue(choice("With this version").getValue());

        _assertOne(Span.class, spec -> spec.withText("No change"));
        assertThat(next().isEnabled()).isFalse();
    }

    @Test
    void a_colleague_sees_what_was_signed_and_its_addenda_alone() {
        add("The bruise is down to 2 cm.");
        AccountId daniel = fixtures.therapist(clinic);
        fixtures.treats(daniel, client, clinic);

        openAs(daniel);

        assertThat(text())
                .contains("3 × 12 daily", "Addendum 1", "Version 1, signed")
                .doesNotContain("draft", "3 × 15");
        _assertNone(RadioButtonGroup.class);
        _assertNone(Select.class);
        _assertNone(Button.class, spec -> spec.withText("Add addendum"));
    }

    @Test
    void with_no_other_version_there_is_nothing_to_compare_and_no_line_of_time() {
        AppointmentId once =
                fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofHours(29)), 60, "ARRIVED");
        As.person(elise, () -> notes.sign(once, signed(), 0));

        open(elise, "appointments/" + once + "/note");

        _assertNone(RadioButtonGroup.class);
        _assertNone(VersionLine.class);
        assertThat(text()).contains("3 × 12 daily");
    }

    @Test
    void a_late_entry_says_so_on_its_page_and_in_the_list_and_before_it_is_signed() {
        AppointmentId old =
                fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofHours(75)), 60, "ARRIVED");
        open(elise, "appointments/" + old + "/note");
        _assertOne(Span.class, spec -> spec.withText("Late: it was due Sun 13 Sep, 12:22"));

        As.person(elise, () -> notes.sign(old, signed(), 0));
        open(elise, "appointments/" + old + "/note");
        _assertOne(Span.class, spec -> spec.withText("Late entry: written 3 d 2 h after the session, due within 24 h"));

        var list = new NoteList(notes, new ClientRef(client, clinic));
        assertThat(list.getElement().getTextRecursively()).containsOnlyOnce(", late");
    }

    @Test
    void a_note_that_is_not_as_it_was_signed_says_so_in_red_and_what_to_do() {
        fixtures.jdbc()
                .sql("alter table session_note disable trigger signed_note_locked")
                .update();
        try {
            fixtures.jdbc()
                    .sql("update session_note set saved_at = saved_at - interval '1 hour' where appointment_id = ?")
                    .param(session.value())
                    .update();
        } finally {
            fixtures.jdbc()
                    .sql("alter table session_note enable trigger signed_note_locked")
                    .update();
        }

        openAs(elise);

        Paragraph line = _get(Paragraph.class, spec -> spec.withClasses("broken"));
        assertThat(line.getElement().getTextRecursively())
                .startsWith("This note is not as it was signed. Do not rely on it:");
        assertThat(line.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(text()).doesNotContain("Unchanged since signing");
    }

    @Test
    void an_addendum_that_was_not_signed_is_there_when_the_dialog_opens_again() {
        openAs(elise);
        _click(_get(Button.class, spec -> spec.withText("Add addendum")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "The bruise is");
        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        _click(_get(Button.class, spec -> spec.withText("Add addendum")));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Text")).getValue())
                .isEqualTo("The bruise is");
    }

    private void add(String text) {
        As.person(elise, () -> {
            notes.addAddendum(session, text);
            return text;
        });
    }

    private void openAs(AccountId person) {
        open(person, "appointments/" + session + "/note");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void compare() {
        RadioButtonGroup group = _get(RadioButtonGroup.class);
        group.setValue(group.getListDataView().getItem(1));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> choice(String label) {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        one -> label.equals(((Select<?>) one).getAriaLabel().orElse(""))));
    }

    private static Button next() {
        return button("Next change (Alt ↓)");
    }

    private static Button previous() {
        return button("Previous change (Alt ↑)");
    }

    private static Button button(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        one -> label.equals(one.getAriaLabel().orElse(""))));
    }

    private static Stream<String> changes(String tag) {
        return _find(HtmlContainer.class).stream()
                .filter(one -> one.getElement().getTag().equals(tag))
                .map(one -> one.getElement().getTextRecursively());
    }

    private static String text() {
        return _get(SessionNoteView.class).getElement().getTextRecursively();
    }

    private static DraftContent draft() {
        return content("3 × 15 daily.", 5, 1, "8");
    }

    private static DraftContent signed() {
        return content("3 × 12 daily, both sides.", 4, 2, "9");
    }

    private static DraftContent content(String plan, int painAfter, int bruised, String dorsiflexion) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf",
                Map.of(NotePart.OBJECTIVE, "Left calf tight 3.", NotePart.PLAN, "Heel drops, " + plan),
                3,
                45,
                6,
                painAfter,
                List.of(new TechniqueLine("Left calf", "Effleurage", 2, 12)),
                new BodyChart(
                        List.of(new BodyMark("gastrocnemius-medial", Side.LEFT, MarkKind.BRUISED, bruised, true, "")),
                        List.of()),
                List.of(new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, new BigDecimal(dorsiflexion))),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }
}
