package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.MissingPart;
import cadence.notes.RuleFacts;
import cadence.plans.BrokenRules;
import cadence.shared.Typed;
import cadence.shared.ui.RuleExceptionField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks whether the session breaks a rule as it is written: only when the type changed, or how deep hands went. */
final class RuleWatch {

    private final Function<DraftContent, BrokenRules> rules;
    private final RuleExceptionField field;
    private @Nullable RuleFacts looked;
    private BrokenRules broken = BrokenRules.NONE;

    RuleWatch(Function<DraftContent, BrokenRules> rules, RuleExceptionField field) {
        this.rules = rules;
        this.field = field;
    }

    void look(DraftContent content) {
        RuleFacts facts = RuleFacts.of(content);
        if (facts.equals(looked)) {
            return;
        }
        try {
            broken = rules.apply(content);
            looked = facts;
            field.show(broken.words());
        } catch (DataAccessException | TransactionException unreachable) {
            // Asked again at the next change; signing asks in any case.
            looked = null;
        }
    }

    /** Looks again even at the same: events and plan may have changed meanwhile. */
    void lookAgain(DraftContent content) {
        looked = null;
        look(content);
    }

    /** What signing waits for, in the order of the form. */
    List<MissingPart> with(List<MissingPart> missing, DraftContent content) {
        if (broken.isEmpty() || !Typed.isBlank(content.exception())) {
            return missing;
        }
        List<MissingPart> all = new ArrayList<>(missing);
        all.add(MissingPart.EXCEPTION);
        all.sort(null);
        return all;
    }
}
