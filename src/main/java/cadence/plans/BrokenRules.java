package cadence.plans;

import cadence.plans.planner.Because;
import java.util.List;

/** The rules that a session breaks and for which nobody gave a reason yet. */
public record BrokenRules(List<Because> rules) {

    public static final BrokenRules NONE = new BrokenRules(List.of());

    public BrokenRules {
        rules = List.copyOf(rules);
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Each rule in words. */
    public List<String> words() {
        return rules.stream().map(RuleWords::of).toList();
    }
}
