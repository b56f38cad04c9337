package cadence.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 15);

    private final Formats british = new Formats(Locale.UK, LONDON);
    private final Formats german = new Formats(Locale.GERMANY, ZoneId.of("Europe/Berlin"));

    @Test
    void dates_follow_the_house_style_in_english() {
        assertThat(british.day(TUESDAY)).isEqualTo("Tue 15 Sep");
        assertThat(british.dayLong(TUESDAY)).isEqualTo("Tuesday 15 September");
        assertThat(british.dayMonth(TUESDAY)).isEqualTo("15 Sep");
        assertThat(british.date(TUESDAY)).isEqualTo("15 Sep 2026");
        assertThat(new Formats(Locale.US, LONDON).day(TUESDAY)).isEqualTo("Tue 15 Sep");
    }

    @Test
    void dates_follow_the_order_of_another_language() {
        assertThat(german.day(TUESDAY)).isEqualTo("Di., 15. Sept.");
        assertThat(german.dayLong(TUESDAY)).isEqualTo("Di., 15. September");
    }

    @Test
    void near_days_have_names_and_far_ones_their_year() {
        assertThat(british.relativeDay(TUESDAY, TUESDAY)).isEqualTo("Today");
        assertThat(british.relativeDay(TUESDAY.minusDays(1), TUESDAY)).isEqualTo("Yesterday");
        assertThat(british.relativeDay(TUESDAY.plusDays(1), TUESDAY)).isEqualTo("Tomorrow");
        assertThat(british.relativeDay(TUESDAY.minusDays(3), TUESDAY)).isEqualTo("Sat 12 Sep");
        assertThat(british.relativeDay(TUESDAY.minusYears(1), TUESDAY)).isEqualTo("15 Sep 2025");
    }

    @Test
    void instants_are_shown_in_the_clinics_zone_with_24_hours() {
        Instant instant = Instant.parse("2026-09-15T13:22:07Z");
        assertThat(british.time(instant)).isEqualTo("14:22");
        assertThat(german.time(instant)).isEqualTo("15:22");
        assertThat(british.timeSeconds(instant)).isEqualTo("14:22:07");
        assertThat(british.dayTime(instant)).isEqualTo("Tue 15 Sep, 14:22");
    }

    @Test
    void an_instant_shortly_before_midnight_utc_belongs_to_the_next_day_in_summer() {
        assertThat(british.localDate(Instant.parse("2026-09-14T23:30:00Z"))).isEqualTo(TUESDAY);
        assertThat(british.localDate(Instant.parse("2026-12-14T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void ranges_have_an_en_dash() {
        assertThat(british.range(LocalTime.of(14, 0), LocalTime.of(15, 0))).isEqualTo("14:00–15:00");
        assertThat(british.range(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 9, 20)))
                .isEqualTo("29 Jun – 20 Sep 2026");
        assertThat(british.range(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4)))
                .isEqualTo("29 Dec 2025 – 4 Jan 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "-5, 0 min",
        "0, 0 min",
        "37, 37 min",
        "60, 1 h",
        "172, 2 h 52 min",
        "719, 11 h 59 min",
        "1145, 19 h",
        "1440, 1 d",
        "4500, 3 d 3 h",
        "10080, 7 d",
        "47600, 33 d"
    })
    void ages_get_coarser_the_older_they_are(long minutes, String shown) {
        assertThat(british.age(Duration.ofMinutes(minutes))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"45, 45 min, 0:45", "60, 1 h, 1:00", "90, 1 h 30 min, 1:30", "106560, 1776 h, '1,776:00'"})
    void lengths_are_written_in_words_or_in_hours_and_minutes(long minutes, String words, String clock) {
        assertThat(british.length(minutes)).isEqualTo(words);
        assertThat(british.hoursMinutes(minutes)).isEqualTo(clock);
    }

    @Test
    void negative_hours_have_a_real_minus() {
        assertThat(british.hoursMinutes(-75)).isEqualTo("−1:15");
    }

    @Test
    void percentages_have_one_decimal_or_no_value() {
        assertThat(british.percent(1410, 1680)).isEqualTo("83.9");
        assertThat(british.percentSigned(118, 155)).isEqualTo("76.1 %");
        assertThat(british.percent(5, 0)).isEqualTo("n/a");
        assertThat(british.percent(0, 40)).isEqualTo("0.0");
        assertThat(british.percent(1, 16)).isEqualTo("6.3");
        assertThat(german.percent(1410, 1680)).isEqualTo("83,9");
    }

    @Test
    void differences_carry_their_sign() {
        assertThat(british.difference(new BigDecimal("2.14"))).isEqualTo("+2.1");
        assertThat(british.difference(new BigDecimal("-0.6"))).isEqualTo("−0.6");
        assertThat(british.difference(new BigDecimal("0.04"))).isEqualTo("0.0");
    }
}
