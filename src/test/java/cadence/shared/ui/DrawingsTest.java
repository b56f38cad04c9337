package cadence.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DrawingsTest {
    private static final Reading READING = new Reading("In words", List.of("Week"), List.of(List.of("7 Sep")));
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_day_reaches_the_browser_with_its_looks_in_words() {
        var strip = new DayStrip();
        var session = new DayStrip.Session("7", 510, 555, "Siân", "SP", DayStrip.Look.DONE, "Siân, 08:30");

        strip.setDay(new DayStrip.Day(480, 1200, null, List.of(session), List.of(), READING));

        JsonNode day = (JsonNode) strip.getElement().getPropertyRaw("day");
        assertThat(day.at("/sessions/0/look").asString()).isEqualTo("done");
        assertThat(day.at("/now").isNull()).isTrue();
        assertThat(day.at("/reading/rows/0/0").asString()).isEqualTo("7 Sep");
    }

    @Test
    void what_lies_outside_the_months_shown_is_left_out_or_clipped() {
        var timeline = new ClientTimeline();
        UI.getCurrent().add(timeline);

        timeline.setStory(new ClientStory(
                "April to December 2026",
                "",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 12, 31),
                TODAY,
                7,
                List.of(
                        new ClientStory.Flag(
                                LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 1), "Last year", "", "", false),
                        new ClientStory.Flag(
                                LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 2), "Stages", "", "", true)),
                List.of(new ClientStory.Window(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 4, 3), "")),
                List.of(),
                List.of(new ClientStory.Session(
                        "1", TODAY, ClientStory.Shape.PRE_EVENT, ClientStory.State.PLANNED, "")),
                List.of(),
                new ClientStory.Measure(
                        "Knee flexion",
                        BigDecimal.valueOf(100),
                        BigDecimal.valueOf(130),
                        List.of(new ClientStory.Point(TODAY, BigDecimal.valueOf(120))),
                        List.of(new ClientStory.Point(TODAY.minusYears(1), BigDecimal.valueOf(110))),
                        "left",
                        "right"),
                Map.of("events", "Events"),
                READING));

        JsonNode story = (JsonNode) timeline.getElement().getPropertyRaw("story");
        assertThat(story.at("/events").size()).isEqualTo(1);
        assertThat(story.at("/events/0/end").asString()).isEqualTo("2026-12-31");
        assertThat(story.at("/events/0/off").asBoolean()).isTrue();
        assertThat(story.at("/measure/ticks/1").asInt()).isEqualTo(115);
        assertThat(story.at("/measure/first/0/value").asInt()).isEqualTo(120);
        assertThat(story.at("/measure/second").isEmpty()).isTrue();
        assertThat(story.at("/windows/0/from").asString()).isEqualTo("2026-04-01");
        assertThat(story.at("/windows/0/to").asString()).isEqualTo("2026-04-04");
        assertThat(story.at("/windows/0/past").asBoolean()).isTrue();
        assertThat(story.at("/sessions/0/type").asString()).isEqualTo("pre-event");
        assertThat(story.at("/months").size()).isEqualTo(9);
    }

    @Test
    void months_begin_with_the_first_whole_one() {
        var months = ClientTimeline.months(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 10, 1), Locale.UK);

        assertThat(months).extracting(ClientTimeline.Month::name).containsExactly("Sep", "Oct");
    }

    @Test
    void weeks_without_available_time_stay_empty() {
        var values = new ArrayList<BigDecimal>();
        values.add(null);
        var line = new Sparkline(new Sparkline.Weeks(values, 70, 80, null, "no time"));

        JsonNode weeks = (JsonNode) line.getElement().getPropertyRaw("weeks");
        assertThat(weeks.at("/values/0").isNull()).isTrue();
    }

    @Test
    void a_heat_map_has_a_row_of_cells_for_each_weekday() {
        assertThatThrownBy(() -> new HeatMap.Heat(
                        "Booked",
                        List.of("Mon", "Tue"),
                        List.of("08"),
                        List.of(List.of(new HeatMap.Cell(null, "–", ""))),
                        List.of(50, 70, 80, 90),
                        List.of("a", "b", "c", "d", "e")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pressure_that_is_not_said_is_empty() {
        var bar = new PressureBar("Pressure, left calf");
        assertThat(bar.isEmpty()).isTrue();

        bar.setValue(3);

        assertThat(bar.isEmpty()).isFalse();
        assertThat(bar.getElement().getProperty("value", 0)).isEqualTo(3);
    }
}
