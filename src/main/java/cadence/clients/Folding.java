package cadence.clients;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Lower case without accents, letter by letter, as fold() in the database does it. Pure. */
final class Folding {

    /** Letters that do not come apart into a plain one and an accent. */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"));

    private Folding() {}

    /**
     * A folded text and where each of its letters came from.
     *
     * @param origin for every letter of the folded text its index in the original
     */
    record Folded(String text, int[] origin) {}

    static String fold(String text) {
        return letters(text).text();
    }

    static Folded letters(String text) {
        StringBuilder folded = new StringBuilder();
        int[] origin = new int[text.length() * 4];
        for (int i = 0; i < text.length(); i++) {
            for (char letter : plain(text.charAt(i)).toCharArray()) {
                if (folded.length() < origin.length) {
                    origin[folded.length()] = i;
                    folded.append(letter);
                }
            }
        }
        return new Folded(folded.toString(), origin);
    }

    private static String plain(char letter) {
        if (Character.isSurrogate(letter)) {
            return String.valueOf(letter);
        }
        String lower = String.valueOf(letter).toLowerCase(Locale.ROOT);
        String special = SPECIAL.get(lower.charAt(0));
        return special != null
                ? special
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
