package cadence.plans.ui;

import cadence.plans.Cause;
import cadence.plans.DifferencePage;
import cadence.plans.Proposal;
import cadence.plans.RuleWords;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Race;
import cadence.shared.TreatmentType;
import cadence.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan as it is above, as it would be below, over the days concerned; the rows beneath it say the same in words. */
@Tag("cadence-plan-difference")
@JsModule("./cadence-plan-difference.ts")
class DifferencePicture extends Component {

    private static final long serialVersionUID = 1;

    private final transient DifferencePage page;
    private final transient Proposal proposal;
    private final transient DifferenceWords words;

    DifferencePicture(DifferencePage page, Proposal proposal) {
        this.page = page;
        this.proposal = proposal;
        words = new DifferenceWords(page);
        DifferenceDays days = DifferenceDays.of(page, proposal);
        getElement().setPropertyBean("difference", drawn(days));
    }

    /** As the element reads it: days are counted from the first that is shown. */
    private record Drawn(
            String label, long days, long today, Map<String, String> words, List<Tick> ticks, Row before, Row after) {}

    private record Tick(long day, String name) {}

    private record Row(List<Bar> bars, List<Flag> flags) {}

    private record Bar(double start, double end, List<String> words, String look, String title, String pair) {}

    private record Flag(double day, String name, String look) {}

    private Drawn drawn(DifferenceDays days) {
        Formats formats = words.formats();
        return new Drawn(
                getTranslation("plans.diff.picture", formats.date(days.from()), formats.date(days.to())),
                days.count(),
                days.at(page.today()),
                Map.of(
                        "before", getTranslation("plans.diff.before"),
                        "after", getTranslation("plans.diff.after"),
                        "today", getTranslation("plans.diff.today")),
                days.ticks().stream()
                        .map(day -> new Tick(days.at(day), formats.dayMonth(day)))
                        .toList(),
                new Row(bars(days, false), flags(days, false)),
                new Row(bars(days, true), flags(days, true)));
    }

    private List<Bar> bars(DifferenceDays days, boolean after) {
        List<Bar> bars = new ArrayList<>();
        for (Change change : proposal.difference().changes()) {
            PlannedSession session = after ? change.after() : change.before();
            if (session != null && days.show(session.window())) {
                bars.add(bar(days, change, session, after));
            }
        }
        return bars;
    }

    private Bar bar(DifferenceDays days, Change change, PlannedSession session, boolean after) {
        String look = look(change, session, after);
        String type = getTranslation("plans.type." + session.type());
        String title =
                getTranslation("plans.diff.bar.title", DifferenceWords.change(change), type, words.window(session));
        return new Bar(
                Math.max(0, days.at(session.window().earliest()) + (startsAtNoon(session) ? 0.5 : 0)),
                Math.min(days.count(), days.at(session.window().latest()) + (endsAtNoon(session) ? 0.5 : 1)),
                names(session, look),
                look,
                title + ". " + RuleWords.of(session.because()),
                change.kind() == Kind.MOVED && session.id() != null
                        ? session.id().toString()
                        : "");
    }

    /** A pre-event session may be on the morning of the race, a post-event one on its afternoon. */
    private static boolean endsAtNoon(PlannedSession session) {
        return session.type() == TreatmentType.PRE_EVENT
                && !session.window().earliest().equals(session.window().latest());
    }

    private static boolean startsAtNoon(PlannedSession session) {
        return session.type() == TreatmentType.POST_EVENT && session.race() != null;
    }

    private static String look(Change change, PlannedSession session, boolean after) {
        return switch (change.kind()) {
            case KEPT -> session.pinned() ? "pinned" : "kept";
            case MOVED -> after ? "moved" : "old";
            case NEW -> "new";
            case DROPPED -> "dropped";
        };
    }

    /** From the longest to the shortest, the first that fits is drawn. */
    private List<String> names(PlannedSession session, String look) {
        String key = "plans.diff.bar." + session.type();
        Stream<String> plain = Stream.of("plans.type." + session.type(), key, key + ".shortest")
                .map(each -> getTranslation(each));
        if (!look.equals("pinned") && !look.equals("new")) {
            return plain.toList();
        }
        String suffix = getTranslation("plans.diff.bar." + look);
        return Stream.concat(
                        Stream.of("plans.type." + session.type(), key)
                                .map(each -> getTranslation("plans.diff.bar.and", getTranslation(each), suffix)),
                        plain)
                .toList();
    }

    private List<Flag> flags(DifferenceDays days, boolean after) {
        List<Flag> flags = new ArrayList<>();
        List<Cause> causes = proposal.causes();
        for (Race race : proposal.races()) {
            Cause cause = causes.stream()
                    .filter(each -> each.race().equals(race.name())
                            && (each.to() == null
                                    ? race.withdrawn()
                                    : race.firstDay().equals(each.to())))
                    .findFirst()
                    .orElse(null);
            if (cause == null && race.withdrawn()) {
                continue;
            }
            LocalDate day = cause == null ? race.firstDay() : after ? cause.to() : cause.from();
            if (day != null && days.show(day)) {
                flags.add(new Flag(days.at(day) + 0.5, race.name(), look(cause, after)));
            }
        }
        return flags;
    }

    private static String look(@Nullable Cause cause, boolean after) {
        return cause == null ? "same" : after ? "new" : "old";
    }
}
