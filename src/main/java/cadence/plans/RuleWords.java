package cadence.plans;

import cadence.plans.planner.Because;
import cadence.plans.planner.Problem;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** The planner's rules in words, its days as they are written here. */
public final class RuleWords {

    private RuleWords() {}

    /** The message bundle, for what is made where there is no page. */
    public interface Words {
        String of(String key, Object... arguments);
    }

    /** Every rule that put the session there, in one line. */
    public static String of(TreatmentPlan.Session session) {
        return of(session.because());
    }

    /** The same, of rules as a planned session keeps them in its row. */
    public static String ofStored(String json) {
        return of(BecauseJson.read(json));
    }

    public static String of(List<Because> because) {
        return because.stream().map(RuleWords::of).collect(Collectors.joining(" "));
    }

    public static String of(Because because) {
        return of(because, UiFormats.in(ZoneOffset.UTC), I18NProvider::translate);
    }

    /** Every rule that was broken on purpose, in one line. */
    public static String of(RuleException exception, Formats formats, Words words) {
        return exception.rules().stream().map(rule -> of(rule, formats, words)).collect(Collectors.joining(" "));
    }

    private static String of(Because because, Formats formats, Words words) {
        Object[] args = because.args().stream()
                .map(arg -> arg instanceof LocalDate day ? formats.dayMonth(day) : arg)
                .toArray();
        return words.of(because.rule().textKey(), args);
    }

    /** What is wrong, with the rules that collide. */
    public static String of(Problem problem) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        String what = I18NProvider.translate(
                problem.kind().textKey(), formats.dayMonth(problem.from()), formats.dayMonth(problem.to()));
        return problem.colliding().isEmpty() ? what : what + " " + of(problem.colliding());
    }
}
