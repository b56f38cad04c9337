package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.BodyChart;
import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import cadence.notes.Screening;
import cadence.notes.SessionNoteService;
import cadence.notes.SnippetService;
import cadence.notes.TechniqueLine;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuickWritingTest extends KaribuTest {

    private static final TechniqueLine EFFLEURAGE = new TechniqueLine("Both calves", "Effleurage", 2, 12);

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private SnippetService snippets;

    private ClinicId clinic;
    private AccountId elise;
    private AppointmentId session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        ClientId client = fixtures.client(clinic);
        AppointmentId earlier =
                fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofDays(14)), 60, "ATTENDED");
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
        As.person(
                elise,
                () -> notes.sign(
                        earlier,
                        content(Map.of(NotePart.ASSESSMENT, "Load-related.", NotePart.PLAN, "Heel drops.")),
                        0));
    }

    @Test
    void a_part_is_carried_marked_and_confirmed() {
        openNote();
        _click(carryPlan());

        assertThat(area("Plan").getValue()).isEqualTo("Heel drops.");
        _assertOne(Span.class, spec -> spec.withText("Carried from 1 Sep, not confirmed"));
        _assertOne(Button.class, spec -> spec.withText("confirm what was carried"));
        assertThat(stored().carried()).containsExactly(NotePart.PLAN);

        openNote();
        _assertOne(Span.class, spec -> spec.withText("Carried from 1 Sep, not confirmed"));
        _click(named("Confirm Plan"));

        _assertNone(Span.class, spec -> spec.withText("Carried from 1 Sep, not confirmed"));
        assertThat(stored().carried()).isEmpty();
        assertThat(stored().part(NotePart.PLAN)).isEqualTo("Heel drops.");
    }

    @Test
    void typing_into_a_carried_part_confirms_nothing_and_emptying_it_does_away_with_the_mark() {
        openNote();
        _click(carryPlan());

        _setValue(area("Plan"), "Heel drops, twice a day.");
        assertThat(stored().carried()).containsExactly(NotePart.PLAN);
        _setValue(area("Plan"), "");

        assertThat(stored().carried()).isEmpty();
        _assertNone(Span.class, spec -> spec.withText("Carried from 1 Sep, not confirmed"));
        _assertOne(Button.class, spec -> spec.withText("Carry 1 Sep").withPredicate(QuickWritingTest::ofPlan));
    }

    @Test
    void removing_takes_out_what_was_carried_and_can_be_taken_back() {
        openNote();
        _setValue(area("Plan"), "Hills again.");
        _click(carryPlan());
        assertThat(area("Plan").getValue()).isEqualTo("Hills again.\n\nHeel drops.");

        _click(named("Remove what was carried, Plan"));
        assertThat(stored().part(NotePart.PLAN)).isEqualTo("Hills again.");
        assertThat(stored().carried()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(stored().part(NotePart.PLAN)).isEqualTo("Hills again.\n\nHeel drops.");
        assertThat(stored().carried()).containsExactly(NotePart.PLAN);
    }

    @Test
    void all_that_is_empty_is_carried_at_once_and_what_is_typed_stays() {
        openNote();
        _setValue(area("Plan"), "Typed.");

        _click(_get(Button.class, spec -> spec.withText("Carry all from 1 Sep")));

        assertThat(stored().part(NotePart.PLAN)).isEqualTo("Typed.");
        assertThat(stored().part(NotePart.ASSESSMENT)).isEqualTo("Load-related.");
        assertThat(stored().carried()).containsExactly(NotePart.ASSESSMENT);
        assertThat(stored().painBefore()).isNull();
        _assertNone(Button.class, spec -> spec.withText("Carry all from 1 Sep"));
    }

    @Test
    void a_part_that_is_too_long_to_be_saved_stays_on_the_page_when_another_is_carried() {
        openNote();
        String much = "x".repeat(20_001);
        _setValue(area("Subjective"), much);

        _click(carryPlan());

        assertThat(area("Subjective").getValue()).isEqualTo(much);
        assertThat(stored().part(NotePart.PLAN)).isEqualTo("Heel drops.");
    }

    @Test
    void a_favourite_is_put_down_with_one_click_and_is_not_offered_twice() {
        openNote();
        _click(_get(Button.class, spec -> spec.withText("Effleurage, both calves, 2, 12 min")));

        assertThat(stored().techniques()).containsExactly(EFFLEURAGE);
        _click(_get(Button.class, spec -> spec.withText("Effleurage, both calves, 2, 12 min")));
        assertThat(stored().techniques()).containsExactly(EFFLEURAGE);
        _assertOne(Span.class, spec -> spec.withText("12 of 60"));
        openNote();
        _assertNone(Favourites.class);
    }

    @Test
    void favourites_follow_the_type() {
        openNote();
        _get(TypeAndReason.class).type.setValue(TreatmentType.POST_EVENT);

        _assertNone(Favourites.class);
    }

    @Test
    void a_snippet_is_made_changed_and_deleted_where_one_writes() {
        openNote();
        keep("calf", true);
        assertThat(name().getValue()).isEqualTo("calf");
        _click(_get(Button.class, spec -> spec.withText("Save snippet")));
        assertThat(text().getErrorMessage()).isEqualTo("Write the text to insert.");
        _setValue(text(), "Taut band, {side}.");
        _click(_get(Button.class, spec -> spec.withText("Save snippet")));
        _assertNone(SnippetDialog.class);
        assertThat(As.person(elise, () -> snippets.of(clinic)))
                .singleElement()
                .satisfies(made -> assertThat(made.isOwn()).isTrue());

        keep("", false);
        choose();
        _setValue(text(), "Taut band.");
        _click(_get(Button.class, spec -> spec.withText("Save snippet")));
        assertThat(As.person(elise, () -> snippets.of(clinic)).getFirst().text())
                .isEqualTo("Taut band.");

        keep("", false);
        choose();
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(As.person(elise, () -> snippets.of(clinic))).isEmpty();
    }

    private void keep(String typed, boolean fresh) {
        new SnippetDialog(snippets, clinic, fresh ? typed : null, made -> {}).open();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        Select<Object> which = _get(Select.class, spec -> spec.withLabel("Snippet"));
        which.setValue(As.person(elise, () -> snippets.of(clinic)).getFirst());
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Name"));
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Text"));
    }

    private void openNote() {
        open(elise, "appointments/" + session + "/note");
    }

    private DraftContent stored() {
        return As.person(elise, () -> notes.open(session)).content();
    }

    private static Button named(String aria) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(aria::equals).isPresent()));
    }

    private static Button carryPlan() {
        return _get(Button.class, spec -> spec.withText("Carry 1 Sep").withPredicate(QuickWritingTest::ofPlan));
    }

    private static boolean ofPlan(Button button) {
        return "Plan".equals(button.getElement().getAttribute("aria-description"));
    }

    private static TextArea area(String name) {
        return _find(TextArea.class).stream()
                .filter(area -> area.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static DraftContent content(Map<NotePart, String> texts) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Both calves tight",
                texts,
                3,
                45,
                7,
                2,
                List.of(EFFLEURAGE),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                Screening.asked(TestClock.START, Set.of(), null));
    }
}
