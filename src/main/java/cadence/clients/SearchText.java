package cadence.clients;

import cadence.shared.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the search, taken apart. Pure.
 *
 * @param words parts of a name, at most {@value #MOST_WORDS}
 * @param digits of a phone number without leading zeros and country's 44; empty when fewer than three were typed
 * @param email part of an address, lower case; empty when it cannot be one
 * @param birthDate null when it is no date
 */
record SearchText(
        List<String> words,
        String digits,
        String email,
        @Nullable LocalDate birthDate) {

    /** What is typed beyond this is not looked at: a paste of a whole page finds nothing sooner. */
    static final int LONGEST = 100;

    private static final int MOST_WORDS = 6;
    private static final int FEWEST_DIGITS = 3;

    private static final List<DateTimeFormatter> DATES = Arrays.stream(
                    new String[] {"uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMM uuuu", "d MMMM uuuu"})
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    static SearchText of(String typed) {
        String text = Typed.sought(typed, LONGEST);
        List<String> words = Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new SearchText(words, digits(text), email(text), date(text));
    }

    private static String digits(String text) {
        if (!text.chars().allMatch(c -> Character.isDigit(c) || " +-()./".indexOf(c) >= 0)) {
            return "";
        }
        String digits = text.replaceAll("\\D", "");
        if (text.startsWith("+44") || text.startsWith("0044")) {
            digits = digits.replaceFirst("^(00)?44", "");
        }
        digits = digits.replaceFirst("^0+", "");
        return digits.length() < FEWEST_DIGITS ? "" : digits;
    }

    private static String email(String text) {
        return text.length() < FEWEST_DIGITS || text.contains(" ") ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }
}
