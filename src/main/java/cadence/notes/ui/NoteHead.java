package cadence.notes.ui;

import cadence.clients.AlertLines;
import cadence.clients.ClientAlert;
import cadence.clients.ClientsNavigation;
import cadence.notes.NoteSession;
import cadence.notes.OpenedNote;
import cadence.shared.ui.Crumb;
import cadence.shared.ui.Formats;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Who, when, where, and what to know before hands go on. */
class NoteHead extends PageHead {

    private static final long serialVersionUID = 1;

    private final Div alertLines = new Div();

    NoteHead(OpenedNote note, List<ClientAlert> alerts, Component... deeds) {
        super(note.session().clientName());
        NoteSession session = note.session();
        Formats formats = UiFormats.in(session.zone());
        addClassName("note-head");
        crumbs(
                getTranslation("notes.path"),
                new Crumb(getTranslation("notes.today.title"), "today"),
                new Crumb(session.clientName(), ClientsNavigation.path(session.client())),
                new Crumb(getTranslation("notes.crumb"), null));
        var actions = new ArrayList<Component>();
        actions.add(when(session, formats));
        actions.addAll(List.of(deeds));
        actions(actions.toArray(Component[]::new));
        if (!alerts.isEmpty()) {
            AlertLines.of(alerts).forEach(alertLines::add);
            below(alertLines);
        }
        alertLines.addClassName("alerts");
        beside(new Span(identity(session, formats)));
    }

    /** What is asked before hands go on, on the line of the alerts. */
    NoteHead handsOn(HandsOnLine line) {
        alertLines.add(line);
        below(alertLines);
        return this;
    }

    private static LocalDate day(NoteSession session) {
        return session.startsAt().atZone(session.zone()).toLocalDate();
    }

    private String identity(NoteSession session, Formats formats) {
        LocalDate born = session.birthDate();
        String identity = born == null
                ? ""
                : getTranslation(
                        "notes.born", Period.between(born, day(session)).getYears(), formats.date(born));
        return session.event().isEmpty() ? identity : joined(identity, event(session));
    }

    private static String joined(String identity, String event) {
        return identity.isEmpty() ? event : identity + ". " + event;
    }

    private String event(NoteSession session) {
        LocalDate on = session.eventOn();
        long days = on == null ? 0 : ChronoUnit.DAYS.between(day(session), on);
        return getTranslation("notes.event.in-days", session.event(), days);
    }

    private Component when(NoteSession session, Formats formats) {
        var time = new Span(getTranslation(
                "notes.when", formats.day(day(session)), formats.range(session.startsAt(), session.endsAt())));
        time.addClassNames("b", "num");
        var place = new Span(
                session.room().isEmpty()
                        ? session.clinicName()
                        : getTranslation("notes.where", session.clinicName(), session.room()));
        place.addClassName("sec");
        var when = new Div(time, place);
        when.addClassNames("two-line", "session-when");
        return when;
    }

    /** The client's earlier notes, on the client's page. */
    static Anchor earlier(NoteSession session, String text) {
        var link = new Anchor(ClientsNavigation.path(session.client()) + "?tab=" + NotesTab.PATH, text);
        link.addClassName("link");
        return link;
    }
}
