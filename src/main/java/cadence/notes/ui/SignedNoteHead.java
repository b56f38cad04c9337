package cadence.notes.ui;

import cadence.clients.ClientsNavigation;
import cadence.notes.Deadline;
import cadence.notes.NoteSession;
import cadence.notes.OpenedNote;
import cadence.shared.ui.Crumb;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The head of a signed note: who signed it and when, what has become of it since, and what can be done with it. */
class SignedNoteHead extends PageHead {

    private static final long serialVersionUID = 1;

    private final Div states = new Div();
    private final List<Component> deeds = new ArrayList<>();

    SignedNoteHead(OpenedNote note) {
        super(title(note));
        NoteSession session = note.session();
        Formats formats = UiFormats.in(session.zone());
        addClassNames("note-head", "signed");
        crumbs(
                getTranslation("notes.path"),
                new Crumb(getTranslation("notes.clients"), ClientsNavigation.LIST),
                new Crumb(session.clientName(), ClientsNavigation.path(session.client())),
                new Crumb(getTranslation("notes.crumb.dated", formats.dayMonth(day(session))), null));
        beside(new Span(identity(session, formats)));
        states.addClassName("note-states");
        state(Icons.LOCK.create(12), new Span(signedBy(note, formats)));
        if (note.isLate()) {
            state(Icons.CLOCK.create(12), new Span(late(note)));
        }
        note.exceptions()
                .forEach(given -> state(
                        Icons.WARNING.create(12), new Span(ExceptionWords.of(given, formats, this::getTranslation))));
        seal(note, formats);
        below(states);
        lined();
    }

    /** One more thing to do; the main one is added last. */
    SignedNoteHead deed(Component deed) {
        deeds.add(deed);
        actions(deeds.toArray(Component[]::new));
        return this;
    }

    /** One more line under the title that says how the note stands: a glyph, then words. */
    SignedNoteHead state(Component... parts) {
        var line = new Paragraph(parts);
        line.addClassName("note-state");
        states.add(line);
        return this;
    }

    private static String title(OpenedNote note) {
        Facts facts = new Facts(I18NProvider::translate);
        return I18NProvider.translate(
                "notes.signed.title",
                facts.type(note.content().type(), null),
                UiFormats.in(note.session().zone()).date(day(note.session())));
    }

    private static LocalDate day(NoteSession session) {
        return session.startsAt().atZone(session.zone()).toLocalDate();
    }

    private String identity(NoteSession session, Formats formats) {
        LocalDate born = session.birthDate();
        return born == null
                ? session.clientName()
                : session.clientName() + ", "
                        + getTranslation(
                                "notes.born", Period.between(born, day(session)).getYears(), formats.date(born));
    }

    private String late(OpenedNote note) {
        Deadline due = note.due();
        Instant at = note.signedAt();
        return due == null || at == null
                ? ""
                : getTranslation(
                        "notes.late", UiFormats.in(note.session().zone()).age(due.age(at)), due.hours());
    }

    /** Whether it is still what was signed, checked as the page was opened. */
    private void seal(OpenedNote note, Formats formats) {
        switch (note.seal()) {
            case HOLDS ->
                seal(
                        "held",
                        Icons.TICK.create(12),
                        new Span(getTranslation("notes.seal.holds", formats.time(note.readAt()))));
            case NONE -> seal("held", new Span(getTranslation("notes.seal.none")));
            case BROKEN -> {
                seal(
                        "broken",
                        Icons.DANGER.create(12),
                        new Span(getTranslation("notes.seal.broken", String.valueOf(note.id()))));
            }
        }
    }

    private void seal(String how, Component... parts) {
        var line = new Paragraph(parts);
        line.addClassNames("note-state", "seal", how);
        if ("broken".equals(how)) {
            line.getElement().setAttribute("role", "alert");
        }
        states.add(line);
    }

    private String signedBy(OpenedNote note, Formats formats) {
        Instant at = note.signedAt();
        return at == null
                ? ""
                : getTranslation(
                        "notes.signed.by",
                        note.author(),
                        getTranslation(
                                "notes.signed.at",
                                formats.pattern("EEE", at.atZone(formats.zone())),
                                formats.date(formats.localDate(at)),
                                formats.timeSeconds(at)),
                        note.session().clinicName());
    }
}
