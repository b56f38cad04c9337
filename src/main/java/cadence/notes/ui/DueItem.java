package cadence.notes.ui;

import cadence.clients.ClientsNavigation;
import cadence.notes.DueBack;
import cadence.shared.ui.RowItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** One who is due back: the rule in words, when last, how to reach them. */
final class DueItem {

    private final DueBack due;

    DueItem(DueBack due) {
        this.due = due;
    }

    RowItem row(Component... actions) {
        var item = RowItem.link(due.clientName(), ClientsNavigation.path(due.client()), DueWords.rule(due));
        if (due.injured()) {
            item.more(injured());
        }
        item.more(facts());
        List<Component> trail = new ArrayList<>();
        var past = new Span(DueWords.past(due));
        past.addClassNames("sec", "num", "past");
        trail.add(past);
        trail.addAll(List.of(actions));
        return item.trailing(trail.toArray(Component[]::new));
    }

    static Span injured() {
        var mark = new Span(DueWords.say("notes.due.injured"));
        mark.addClassName("warn");
        return mark;
    }

    private Span facts() {
        var facts = new Span();
        facts.addClassNames("due-facts", "ter");
        fact(facts, DueWords.because(due));
        fact(facts, DueWords.lastVisit(due));
        fact(facts, due.therapist());
        if (!due.contact().phone().isBlank()) {
            var phone = new Anchor(
                    "tel:" + due.contact().phone().replace(" ", ""),
                    due.contact().phone());
            phone.addClassNames("link", "num");
            facts.add(phone);
        }
        if (!due.contact().email().isBlank()) {
            var mail =
                    new Anchor("mailto:" + due.contact().email(), due.contact().email());
            mail.addClassName("link");
            facts.add(mail);
        }
        fact(facts, DueWords.called(due));
        return facts;
    }

    private static void fact(Span facts, String words) {
        if (!words.isBlank()) {
            facts.add(new Span(words));
        }
    }
}
