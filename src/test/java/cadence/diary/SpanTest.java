package cadence.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Test
    void a_stretch_without_its_middle_is_two() {
        assertThat(Span.without(List.of(span(9, 17)), List.of(span(12, 13))))
                .containsExactly(span(9, 12), span(13, 17));
    }

    @Test
    void what_only_touches_takes_nothing_away() {
        assertThat(Span.without(List.of(span(9, 12)), List.of(span(12, 13), span(8, 9))))
                .containsExactly(span(9, 12));
    }

    @Test
    void touching_and_overlapping_stretches_are_one() {
        assertThat(Span.joined(List.of(span(12, 14), span(9, 12), span(13, 15), span(16, 17))))
                .containsExactly(span(9, 15), span(16, 17));
    }

    @Test
    void free_is_roster_without_leave_blocks_and_appointments() {
        DayPlan plan =
                new DayPlan(List.of(span(9, 17)), List.of(span(15, 24)), List.of(span(12, 13)), List.of(span(10, 11)));
        assertThat(plan.free()).containsExactly(span(9, 10), span(11, 12), span(13, 15));
        assertThat(plan.starts(60, Instant.EPOCH))
                .containsExactly(at(9, 0), at(11, 0), at(13, 0), at(13, 15), at(13, 30), at(13, 45), at(14, 0));
        assertThat(plan.starts(60, at(13, 30))).containsExactly(at(13, 30), at(13, 45), at(14, 0));
    }

    @Test
    void a_time_is_inside_outside_in_leave_or_in_a_block() {
        DayPlan plan = new DayPlan(
                List.of(span(9, 12), span(12, 17)), List.of(span(15, 24)), List.of(span(12, 13)), List.of());
        assertThat(plan.fit(at(9, 0), 60)).isEqualTo(Fit.INSIDE);
        assertThat(plan.fit(at(8, 30), 60)).isEqualTo(Fit.OUTSIDE);
        assertThat(plan.fit(at(14, 30), 60)).isEqualTo(Fit.LEAVE);
        assertThat(plan.fit(at(11, 30), 60)).isEqualTo(Fit.BLOCK);
    }

    @Test
    void the_night_the_clock_goes_back_is_an_hour_longer() {
        LocalDate night = LocalDate.of(2026, 10, 25);
        Span all = new Span(
                night.atStartOfDay(ZONE).toInstant(),
                night.plusDays(1).atStartOfDay(ZONE).toInstant());
        assertThat(all.length()).hasHours(25);
        assertThat(new DayPlan(List.of(all), List.of(), List.of(), List.of()).starts(60, Instant.EPOCH))
                .hasSize(24 * 4 + 1)
                .doesNotHaveDuplicates();
    }

    private static Span span(int from, int until) {
        return new Span(at(from, 0), at(until, 0));
    }

    private static Instant at(int hour, int minute) {
        return hour == 24
                ? DAY.plusDays(1).atStartOfDay(ZONE).toInstant()
                : DAY.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }
}
