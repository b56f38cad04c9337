package cadence.utilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    @ParameterizedTest
    @CsvSource({
        "THIS_WEEK, 2026-09-14, 2026-09-20",
        "LAST_4_WEEKS, 2026-08-24, 2026-09-20",
        "LAST_12_WEEKS, 2026-06-29, 2026-09-20",
        "THIS_MONTH, 2026-09-01, 2026-09-30",
        "LAST_MONTH, 2026-08-01, 2026-08-31",
        "THIS_QUARTER, 2026-07-01, 2026-09-30",
        "LAST_QUARTER, 2026-04-01, 2026-06-30"
    })
    void the_named_periods_seen_from_a_tuesday_in_september(PeriodChoice choice, String from, String until) {
        assertThat(choice.on(LocalDate.of(2026, 9, 15))).isEqualTo(period(from, until));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-29, 2026-09-20, 2026-04-06, 2026-06-28",
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "2026-07-01, 2026-09-30, 2026-04-01, 2026-06-30",
        "2026-09-15, 2026-09-15, 2026-09-14, 2026-09-14"
    })
    void is_compared_with_what_came_just_before(String from, String until, String beforeFrom, String beforeUntil) {
        assertThat(period(from, until).before()).isEqualTo(period(beforeFrom, beforeUntil));
    }

    @Test
    void the_weeks_are_iso_weeks_cut_at_its_edges() {
        Period march = period("2026-03-01", "2026-03-31");
        assertThat(march.weeks())
                .containsExactly(
                        LocalDate.of(2026, 2, 23),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2026, 3, 23),
                        LocalDate.of(2026, 3, 30));
        assertThat(march.week(LocalDate.of(2026, 2, 23))).isEqualTo(period("2026-03-01", "2026-03-01"));
        assertThat(march.week(LocalDate.of(2026, 3, 30))).isEqualTo(period("2026-03-30", "2026-03-31"));
        assertThat(march.isWholeWeeks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-01, utilisation.period.backwards",
        "2024-01-01, 2026-01-01, utilisation.period.long",
        "1999-12-31, 2000-01-01, utilisation.period.year"
    })
    void nonsense_is_refused_with_a_sentence(String from, String until, String sentence) {
        assertThatThrownBy(() -> period(from, until))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(sentence));
    }
}
