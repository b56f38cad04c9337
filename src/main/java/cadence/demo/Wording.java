package cadence.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the gaps of a phrase for one client: regions, sides, distances. */
final class Wording {

    private final Phrases problems;
    private final Dice dice;

    Wording(Phrases problems, Dice dice) {
        this.problems = problems;
        this.dice = dice;
    }

    /** @param pain 0 to 10 */
    String fill(String phrase, String problem, String side, int pain, String race) {
        if (phrase.indexOf('{') < 0) {
            return phrase;
        }
        String one = side.equals("both") ? dice.of(List.of("left", "right")) : side;
        String region = region(problem, side);
        Map<String, String> values = Map.of(
                "{R}", capital(region),
                "{r}", region.startsWith("both ") ? region : "the " + region,
                "{s}", one,
                "{S}", capital(one),
                "{o}", one.equals("left") ? "right" : "left",
                "{km}", String.valueOf(dice.between(12, 28)),
                "{d}", String.valueOf(dice.between(4, 9)),
                "{n}", String.valueOf(pain),
                "{race}", race);
        StringBuilder result = new StringBuilder(phrase.length() + 40);
        int from = 0;
        for (int gap = phrase.indexOf('{'); gap >= 0; gap = phrase.indexOf('{', from)) {
            int end = phrase.indexOf('}', gap) + 1;
            result.append(phrase, from, gap).append(values.get(phrase.substring(gap, end)));
            from = end;
        }
        return result.append(phrase, from, phrase.length()).toString();
    }

    private String region(String problem, String side) {
        if (problems.has(problem, "whole")) {
            return problems.all(problem, "whole").getFirst();
        }
        return side.equals("both")
                ? "both " + problems.all(problem, "both").getFirst()
                : side + " " + problems.all(problem, "one").getFirst();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
