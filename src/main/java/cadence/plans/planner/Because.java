package cadence.plans.planner;

import java.util.List;

/**
 * A rule with what it was applied to; its words are the text {@link Rule#textKey()} with these arguments.
 *
 * @param args texts, whole numbers and days ({@link java.time.LocalDate}) only, so that they can be kept and shown
 */
public record Because(Rule rule, List<Object> args) {

    public Because {
        args = List.copyOf(args);
    }

    static Because of(Rule rule, Object... args) {
        return new Because(rule, List.of(args));
    }
}
