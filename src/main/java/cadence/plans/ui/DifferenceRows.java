package cadence.plans.ui;

import cadence.plans.DifferencePage;
import cadence.plans.RuleWords;
import cadence.plans.TreatmentPlan.Pin;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.planner.Because;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What becomes of each session, when, by which rule, and what that means for its booking. */
class DifferenceRows extends DataTable {

    private static final long serialVersionUID = 1;

    private final transient DifferencePage page;
    private final transient DifferenceWords words;

    DifferenceRows(String caption, List<Change> changes, DifferencePage page, DifferenceDeeds deeds) {
        super(caption);
        this.page = page;
        words = new DifferenceWords(page);
        addClassName("diff-rows");
        for (String head : List.of("change", "session", "window", "rule", "booking")) {
            column(getTranslation("plans.diff." + head));
        }
        stacking();
        DifferenceBookings bookings = new DifferenceBookings(page, words, deeds);
        changes.forEach(change -> row(kind(change), type(change), window(change), rule(change), bookings.cell(change)));
    }

    private Component kind(Change change) {
        boolean pinned = change.after() != null && change.after().pinned();
        Span kind = pinned
                ? new Span(Icons.PIN.create(12), new Span(getTranslation("plans.diff.kind.pinned")))
                : new Span(DifferenceWords.change(change));
        kind.addClassNames("chg", change.kind().name().toLowerCase(Locale.ROOT));
        return kind;
    }

    private Component type(Change change) {
        Span type = new Span(
                getTranslation("plans.type." + DifferenceWords.shown(change).type()));
        type.setClassName("b", change.kind() != Kind.KEPT);
        return type;
    }

    private Component window(Change change) {
        PlannedSession before = change.before();
        PlannedSession after = change.after();
        Span window = new Span();
        window.addClassNames("num", "window");
        if (before == null || after == null) {
            String days = words.window(DifferenceWords.shown(change));
            window.add(after == null ? struck(days) : strong(days));
        } else if (!words.window(before).equals(words.window(after))) {
            becomes(window, words.window(before), words.window(after));
        } else if (!before.day().equals(after.day())) {
            becomes(window, words.day(before.day()), words.day(after.day()));
        } else {
            window.setText(words.window(after));
        }
        return window;
    }

    private void becomes(Span window, String before, String after) {
        Span arrow = new Span("→");
        arrow.addClassName("ar");
        arrow.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("plans.diff.becomes"));
        window.add(struck(before), arrow, strong(after));
    }

    private Component rule(Change change) {
        PlannedSession after = change.after();
        Pin pin = page.session(after).map(Session::pin).orElse(null);
        Span rule = new Span(pin == null ? RuleWords.of(said(change)) : pinned(pin));
        rule.addClassName("rule");
        return rule;
    }

    /** Of what is kept the rule alone, not what gave way to it. */
    private static List<Because> said(Change change) {
        boolean still = change.kind() == Kind.KEPT && !change.changesWindow();
        return change.because()
                .subList(
                        0,
                        still
                                ? Math.min(1, change.because().size())
                                : change.because().size());
    }

    /** "Pinned by Elise Hartley on 8 Sep: “only Fridays in October”", as far as it is known. */
    private String pinned(Pin pin) {
        String by = pin.by().isEmpty() ? getTranslation("plans.diff.pinned.someone") : pin.by();
        String who = pin.at() == null
                ? getTranslation("plans.diff.pinned", by)
                : getTranslation("plans.diff.pinned.on", by, words.date(pin.at()));
        return pin.reason().isEmpty() ? who : getTranslation("plans.diff.pinned.why", who, pin.reason());
    }

    private static Component struck(@Nullable String text) {
        HtmlContainer struck = new HtmlContainer("s");
        struck.setText(text);
        return struck;
    }

    private static Component strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("b");
        return strong;
    }
}
