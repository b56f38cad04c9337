package cadence.shared.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates, times, ages and figures as Cadence writes them, for one locale and one time zone.
 *
 * <p>English has a house style ("Tue 15 Sep"); other languages follow their own order of parts. Times have 24
 * hours. Ages use the signs d, h and min, which are the same in every language. Immutable.
 *
 * @param locale whose month names and separators are used
 * @param zone in which instants are shown
 * @param words what has no sign
 */
public record Formats(Locale locale, ZoneId zone, Words words) {
    private static final String DASH = "–";
    private static final int MINUTES_PER_DAY = 24 * 60;

    /**
     * The few words that figures and dates need.
     *
     * @param notAvailable for a ratio without a denominator
     */
    public record Words(String notAvailable, String today, String yesterday, String tomorrow) {
        public static final Words ENGLISH = new Words("n/a", "Today", "Yesterday", "Tomorrow");
    }

    /** English words. */
    public Formats(Locale locale, ZoneId zone) {
        this(locale, zone, Words.ENGLISH);
    }

    /** "Tue 15 Sep". */
    public String day(LocalDate date) {
        return of("EEE d MMM", "MMMEd").format(date);
    }

    /** "Tuesday 15 September". */
    public String dayLong(LocalDate date) {
        return of("EEEE d MMMM", "MMMMEEEEd").format(date);
    }

    /** "15 Sep". */
    public String dayMonth(LocalDate date) {
        return of("d MMM", "MMMd").format(date);
    }

    /** "12 Oct 2026". */
    public String date(LocalDate date) {
        return of("d MMM yyyy", "yMMMd").format(date);
    }

    /** "Today", "Yesterday", "Tomorrow", otherwise "Sat 12 Sep", with the year where it is another one. */
    public String relativeDay(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return words.today();
        }
        if (date.equals(today.minusDays(1))) {
            return words.yesterday();
        }
        if (date.equals(today.plusDays(1))) {
            return words.tomorrow();
        }
        return date.getYear() == today.getYear() ? day(date) : date(date);
    }

    /** The day of an instant in this zone, relative to today. */
    public String relativeDay(Instant instant, LocalDate today) {
        return relativeDay(localDate(instant), today);
    }

    /** "14:22". */
    public String time(LocalTime time) {
        return plain("HH:mm").format(time);
    }

    /** "14:22" in this zone. */
    public String time(Instant instant) {
        return plain("HH:mm").format(instant.atZone(zone));
    }

    /** "14:22:07" in this zone. */
    public String timeSeconds(Instant instant) {
        return plain("HH:mm:ss").format(instant.atZone(zone));
    }

    /** "Tue 15 Sep, 14:22" in this zone. */
    public String dayTime(Instant instant) {
        return day(localDate(instant)) + ", " + time(instant);
    }

    /** "12 Oct 2026, 14:22" in this zone. */
    public String dateTime(Instant instant) {
        return date(localDate(instant)) + ", " + time(instant);
    }

    /** "14:00–15:00" in this zone. */
    public String range(Instant from, Instant to) {
        return time(from) + DASH + time(to);
    }

    /** "14:00–15:00". */
    public String range(LocalTime from, LocalTime to) {
        return time(from) + DASH + time(to);
    }

    /** "29 Jun – 20 Sep 2026"; both days are meant. */
    public String range(LocalDate from, LocalDate to) {
        String start = from.getYear() == to.getYear() ? dayMonth(from) : date(from);
        return start + " " + DASH + " " + date(to);
    }

    /** "37 min", "2 h 52 min", "19 h", "3 d 3 h", "33 d"; the coarser the older. A negative age counts as none. */
    public String age(Duration age) {
        long minutes = Math.max(0, age.toMinutes());
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 12 * 60) {
            return two(minutes / 60, "h", minutes % 60, "min");
        }
        if (minutes < MINUTES_PER_DAY) {
            return minutes / 60 + " h";
        }
        long days = minutes / MINUTES_PER_DAY;
        return days < 7 ? two(days, "d", minutes % MINUTES_PER_DAY / 60, "h") : days + " d";
    }

    /** How long something takes: "45 min", "8 h", "1 h 30 min". */
    public String length(long minutes) {
        return minutes < 60 ? minutes + " min" : two(minutes / 60, "h", minutes % 60, "min");
    }

    /** Minutes as hours and minutes: "1,776:00". */
    public String hoursMinutes(long minutes) {
        String sign = minutes < 0 ? "−" : "";
        long size = Math.abs(minutes);
        return sign + number(size / 60) + ":" + String.format(Locale.ROOT, "%02d", size % 60);
    }

    /** "1,410". */
    public String number(long number) {
        return minus(NumberFormat.getIntegerInstance(locale).format(number));
    }

    /** "1,410 min". */
    public String minutes(long minutes) {
        return number(minutes) + " min";
    }

    /** A ratio in percent with one decimal and no sign, "71.9", or "n/a" where there is nothing to divide by. */
    public String percent(long part, long whole) {
        return whole == 0
                ? words.notAvailable()
                : decimal(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** The same with its sign: "71.9 %". */
    public String percentSigned(long part, long whole) {
        return whole == 0 ? words.notAvailable() : percent(part, whole) + " %";
    }

    /** A difference with its sign and one decimal: "+2.1", "−0.6", "0.0". */
    public String difference(BigDecimal difference) {
        BigDecimal rounded = difference.setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() > 0 ? "+" + decimal(rounded) : decimal(rounded);
    }

    /** One decimal: "71.9". */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return minus(format.format(number));
    }

    /** The day an instant falls on in this zone. */
    public LocalDate localDate(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Any other pattern of this locale; times and figures of the machine excepted, use the methods above. */
    public String pattern(String pattern, TemporalAccessor value) {
        return plain(pattern).format(value);
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }

    private DateTimeFormatter plain(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, english() ? Locale.ENGLISH : locale);
    }

    private DateTimeFormatter of(String english, String skeleton) {
        return english()
                ? plain(english)
                : DateTimeFormatter.ofLocalizedPattern(skeleton).localizedBy(locale);
    }

    /** Britain's own data has "Sept"; the house writes "Sep". */
    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** A file's size: "640 kB", "3.4 MB". */
    public String bytes(long bytes) {
        return bytes < 1_000_000
                ? number(Math.max(1, Math.round(bytes / 1_000.0))) + " kB"
                : decimal(BigDecimal.valueOf(bytes)
                                .divide(BigDecimal.valueOf(1_000_000), 1, java.math.RoundingMode.HALF_UP))
                        + " MB";
    }
}
