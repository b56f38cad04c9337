package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.notes.BodyChart;
import cadence.notes.DraftContent;
import cadence.notes.Measure;
import cadence.notes.Measurement;
import cadence.notes.NotePart;
import cadence.notes.Screening;
import cadence.notes.SessionNoteService;
import cadence.notes.Side;
import cadence.plans.EventEntry;
import cadence.plans.EventService;
import cadence.plans.PlanFixture;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.shared.ui.ClientTimeline;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The picture on a client's overview: what it draws, what it says, and what can be chosen. */
class ClientTimelineTest extends KaribuTest {

    private static final LocalDate LONDON = LocalDate.of(2026, 10, 11);

    @Autowired
    private EventService events;

    @Autowired
    private SessionNoteService notes;

    private ClinicId here;
    private AccountId elise;
    private ClientId tomasz;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        As.person(elise);
        ClientRef ref = new ClientRef(tomasz, here);
        new PlanFixture(fixtures).plan(ref, elise);
        events.enter(ref, "London Marathon", LONDON, null, "3:25");
        events.enter(ref, "Six Stages " + here, LONDON.plusDays(20), LONDON.plusDays(25), "");
        events.enter(ref, "Hilly Ten " + here, LONDON.plusDays(60), null, "");
        EventEntry hilly = events.entries(ref).stream()
                .filter(entry -> entry.edition().event().startsWith("Hilly"))
                .findFirst()
                .orElseThrow();
        events.withdraw(hilly);
        AppointmentId visit =
                fixtures.appointment(here, elise, tomasz, TestClock.START.minus(Duration.ofDays(14)), 60, "ATTENDED");
        notes.sign(
                visit,
                new DraftContent(
                        TreatmentType.MAINTENANCE,
                        null,
                        "Both calves tight",
                        Map.of(NotePart.OBJECTIVE, "Taut band."),
                        null,
                        45,
                        6,
                        2,
                        List.of(),
                        BodyChart.EMPTY,
                        List.of(
                                new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, BigDecimal.valueOf(7)),
                                new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.RIGHT, BigDecimal.valueOf(12))),
                        Set.of(),
                        new Screening(TestClock.START, Set.of(), null, null)),
                0);
        open(elise, "clients/" + tomasz);
    }

    @Test
    void a_stage_race_spans_its_days_and_a_withdrawn_one_is_quiet() {
        assertThat(text("/events/0/name")).isEqualTo("London Marathon");
        assertThat(text("/events/0/detail")).isEqualTo("11 Oct, goal 3:25");
        assertThat(text("/events/1/date")).isEqualTo("2026-10-31");
        assertThat(text("/events/1/end")).isEqualTo("2026-11-05");
        assertThat(story().at("/events/2/off").asBoolean()).isTrue();
        assertThat(text("/events/2/detail")).isEqualTo("withdrawn");
    }

    @Test
    void the_run_up_has_words_and_begins_anew_after_each_race() {
        assertThat(text("/phases/0/from")).isEqualTo("2026-08-16");
        assertThat(text("/phases/0/lines/0")).isEqualTo("Run-up to London,");
        assertThat(text("/phases/0/lines/1")).isEqualTo("every 2 weeks");
        assertThat(text("/phases/1/from")).isEqualTo("2026-10-12");
        assertThat(story().at("/phases").size()).isEqualTo(2);
    }

    @Test
    void a_session_of_the_plan_that_nobody_booked_stands_on_its_suggested_day() {
        List<String> marks = new ArrayList<>();
        story().at("/sessions")
                .forEach(mark -> marks.add(
                        mark.path("date").asString() + " " + mark.path("state").asString()));

        assertThat(marks).contains("2026-09-01 done", "2026-10-04 planned");
    }

    @Test
    void the_table_says_windows_run_ups_and_planned_sessions_too() {
        String table = story().at("/reading/rows").toString();

        assertThat(table)
                .contains("Window, Maintenance", "planned, suggested Sun 4 Oct", "Run-up to London Marathon")
                .contains("Maintenance every 3 to 4 weeks", "Pain 6 → 2");
        assertThat(text("/reading/caption")).contains("3 events", "3 windows of the plan");
    }

    @Test
    void another_measure_is_drawn_beneath_with_its_other_side() {
        @SuppressWarnings("unchecked")
        Select<Object> beneath = _get(
                Select.class,
                spec -> spec.withPredicate(
                        select -> "Beneath".equals(select.getAriaLabel().orElse(""))));
        assertThat(story().at("/measure").isNull()).isTrue();
        Object ankle = beneath.getListDataView()
                .getItems()
                .filter(item -> beneath.getItemLabelGenerator().apply(item).contains("dorsiflexion"))
                .findFirst()
                .orElseThrow();

        _setValue(beneath, ankle);

        assertThat(text("/measure/name")).contains("Ankle dorsiflexion");
        assertThat(story().at("/measure/first").size()).isEqualTo(1);
        assertThat(story().at("/measure/second").size()).isEqualTo(1);
        assertThat(story().at("/measure/high").asInt()).isEqualTo(20);
    }

    @Test
    void months_are_chosen_and_moved() {
        assertThat(text("/title")).isEqualTo("April to December 2026");
        @SuppressWarnings("unchecked")
        Select<Integer> months = _get(
                Select.class,
                spec -> spec.withPredicate(
                        select -> "Months".equals(select.getAriaLabel().orElse(""))));

        _setValue(months, 24);
        assertThat(story().at("/months").size()).isEqualTo(24);
        _setValue(months, 6);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "Later months".equals(button.getAriaLabel().orElse("")))));

        assertThat(text("/title")).isEqualTo("September 2026 to February 2027");
        assertThat(story().at("/events").size()).isEqualTo(3);
    }

    private String text(String pointer) {
        return story().at(pointer).asString();
    }

    private static JsonNode story() {
        return (JsonNode) _get(ClientTimeline.class).getElement().getPropertyRaw("story");
    }
}
