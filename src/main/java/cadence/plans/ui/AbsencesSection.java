package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.plans.ClientAbsence;
import cadence.plans.ClientAbsenceService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the client cannot come: the planner puts no session there. */
class AbsencesSection extends Div {

    private static final long serialVersionUID = 1;

    private final transient ClientRef client;
    private final transient ClientAbsenceService absences;
    private final transient Runnable changed;

    /** @param changed runs after a change: the plan may be another one then */
    AbsencesSection(ClientRef client, ClientAbsenceService absences, Runnable changed) {
        this.client = client;
        this.absences = absences;
        this.changed = changed;
        addClassName("section");
        boolean writes = absences.mayWrite(client);
        List<ClientAbsence> away = absences.absences(client);
        SectionHead head = new SectionHead(getTranslation("plans.absences")).count(away.size());
        if (writes) {
            Button add = new Button(getTranslation("plans.absence.add"), click -> open(null));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            head.aside(add);
        }
        add(head);
        if (away.isEmpty()) {
            add(new EmptyState(getTranslation("plans.absences.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-list");
        away.forEach(each -> list.add(new ListItem(line(each, writes))));
        add(list);
    }

    private Div line(ClientAbsence absence, boolean writes) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        String days = absence.firstDay().equals(absence.lastDay())
                ? formats.date(absence.firstDay())
                : formats.range(absence.firstDay(), absence.lastDay());
        Span when = new Span(days);
        when.addClassName("num");
        Span words = new Span(absence.words());
        words.addClassNames("sec", "grow");
        Div line = new Div(when, words);
        line.addClassName("plan-item");
        if (writes) {
            Button change = new Button(getTranslation("plans.absence.change"), click -> open(absence));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            change.setAriaLabel(getTranslation("plans.absence.change.label", days));
            line.add(change);
        }
        return line;
    }

    private void open(@Nullable ClientAbsence absence) {
        new AbsenceDialog(client, absence, absences, changed).open();
    }
}
