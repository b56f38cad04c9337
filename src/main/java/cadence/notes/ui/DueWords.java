package cadence.notes.ui;

import cadence.notes.DueBack;
import cadence.notes.DueBack.Window;
import cadence.plans.RuleWords;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Why someone is due back, and since when. */
final class DueWords {

    private DueWords() {}

    /** "36 days since last, every 3–4 weeks", "Maintenance, 8 Sep – 14 Sep by the plan". */
    static String rule(DueBack due) {
        Window window = due.window();
        if (window == null) {
            return due.rule() == DueBack.Rule.RUN_UP
                    ? say("notes.due.run-up", due.daysSince(), due.latestDays(), due.event())
                    : say("notes.due.maintenance", due.daysSince());
        }
        Formats formats = formats();
        String days = window.earliest().equals(window.latest())
                ? formats.dayMonth(window.earliest())
                : say("notes.due.days", formats.dayMonth(window.earliest()), formats.dayMonth(window.latest()));
        DueBack.Session session = due.session();
        return session == null
                ? say("notes.due.window", days)
                : say("notes.due.plan", say("diary.type." + session.type()), days);
    }

    /** The rules of the plan in full; empty for a regular, and for whom the plan is not to read. */
    static String because(DueBack due) {
        DueBack.Session session = due.session();
        return session == null ? "" : RuleWords.ofStored(session.because());
    }

    static String past(DueBack due) {
        long days = due.daysPast();
        if (days > 0) {
            return say("notes.due.past", days);
        }
        return days == 0 ? say("notes.due.today") : say("notes.due.in", -days);
    }

    static String lastVisit(DueBack due) {
        LocalDate last = due.lastVisit();
        return last == null ? "" : say("notes.recall.last", formats().date(last));
    }

    /** "Called 12 Sep by Elise Hartley, not before 1 Oct: on holiday"; empty without a call that still holds. */
    static String called(DueBack due) {
        DueBack.Call call = due.called();
        if (call == null || !due.isWaiting()) {
            return "";
        }
        Formats formats = formats();
        String words =
                say("notes.recall.called", formats.dayMonth(call.on()), call.by(), formats.dayMonth(call.until()));
        return call.words().isEmpty() ? words : words + ": " + call.words();
    }

    private static Formats formats() {
        return UiFormats.in(ZoneOffset.UTC);
    }

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
