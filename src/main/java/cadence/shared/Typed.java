package cadence.shared;

import org.jspecify.annotations.Nullable;

/**
 * What people type, made fit to keep: edges trimmed, control characters left out, and refused with a sentence beside the field
 * when it is missing or too long. Nothing is cut off in silence.
 */
public final class Typed {

    private Typed() {}

    /**
     * One line, or empty.
     *
     * @param field the input's name, for {@link Refused#field()}
     * @param max the most characters (UTF-16 units, as PostgreSQL counts fewer or as many)
     * @throws Refused if longer, or with half a character in it
     */
    public static String line(String field, @Nullable String text, int max) {
        return fit(
                field, text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip(), max);
    }

    /** Text of several lines, or empty; {@link #line} otherwise. */
    public static String lines(String field, @Nullable String text, int max) {
        String kept = text == null ? "" : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]+", "");
        return fit(field, kept.strip(), max);
    }

    /** @throws Refused if empty, or as {@link #line} */
    public static String requiredLine(String field, @Nullable String text, int max) {
        String line = line(field, text, max);
        if (line.isEmpty()) {
            throw new Refused(field, "shared.typed.required");
        }
        return line;
    }

    /**
     * What is looked for: whatever was typed finds something or nothing.
     *
     * @param max what is typed beyond so many characters is not looked at
     */
    public static String sought(String text, int max) {
        String words = text.length() > 4 * max ? text.substring(0, 4 * max) : text;
        StringBuilder kept = new StringBuilder();
        words.replaceAll("\\p{Cntrl}+", " ")
                .strip()
                .codePoints()
                .filter(Typed::isCharacter)
                .limit(max)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether every character is one: half of a pair cannot be stored, and would become a question mark. */
    public static boolean isWhole(String text) {
        return text.codePoints().allMatch(Typed::isCharacter);
    }

    /** Whether there is nothing to be seen in it: spaces of all kinds, and characters that only direct others. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** @throws Refused if there is half a character in it, as some programs leave behind when they cut a text */
    public static void requireWhole(String field, String text) {
        if (!isWhole(text)) {
            throw new Refused(field, "shared.typed.broken");
        }
    }

    /** @throws Refused if missing or not within the bounds, both included */
    public static int number(String field, @Nullable Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            throw new Refused(field, "shared.typed.between", least, most);
        }
        return number;
    }

    private static String fit(String field, String text, int max) {
        if (text.length() > max) {
            throw new Refused(field, "shared.typed.too-long", max, text.length());
        }
        requireWhole(field, text);
        return isBlank(text) ? "" : text;
    }

    private static boolean isCharacter(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }
}
