package cadence.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which days a difference's picture shows. */
class DifferenceDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void whole_weeks_around_what_changes_and_today_where_it_is_near() {
        DifferenceDays days = DifferenceDays.around(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 27), TODAY);

        assertThat(days.from()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(days.to().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(days.count()).isEqualTo(70);
        assertThat(days.at(TODAY)).isEqualTo(1);
        assertThat(days.ticks()).hasSize(10).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void what_is_far_ahead_is_shown_without_today() {
        DifferenceDays days = DifferenceDays.around(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 12), TODAY);

        assertThat(days.from()).isEqualTo(LocalDate.of(2027, 1, 25));
        assertThat(days.at(TODAY)).isNegative();
    }

    @Test
    void a_long_time_is_divided_by_months() {
        DifferenceDays days = DifferenceDays.around(TODAY, TODAY.plusYears(1), TODAY);

        assertThat(days.ticks()).hasSize(14).allMatch(day -> day.getDayOfMonth() == 1);
        assertThat(days.show(TODAY.plusYears(1))).isTrue();
    }
}
