package cadence.notes.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.ClientsNavigation;
import cadence.clients.OverviewSection;
import cadence.notes.NoteNavigation;
import cadence.notes.NoteRow;
import cadence.notes.NoteState;
import cadence.notes.SessionNoteService;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The latest notes on the overview: when, what, by whom, and how they begin. */
@SpringComponent
class LastNotesSection implements OverviewSection {

    private static final int SHOWN = 3;

    private final SessionNoteService notes;
    private final Access access;

    LastNotesSection(SessionNoteService notes, Access access) {
        this.notes = notes;
        this.access = access;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(ClientRef client) {
        if (!access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())) {
            return Optional.empty();
        }
        List<NoteRow> rows = notes.notesOf(client, null).notes();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("last-notes");
        rows.stream().limit(SHOWN).map(LastNotesSection::item).forEach(list::add);
        Anchor all = new Anchor(
                ClientsNavigation.path(client.client()) + "?tab=" + NotesTab.PATH,
                I18NProvider.translate("notes.client.all"));
        Div section = new Div(new SectionHead(I18NProvider.translate("notes.client.last")).aside(all), list);
        section.addClassName("section");
        return Optional.of(section);
    }

    private static ListItem item(NoteRow note) {
        Formats formats = UiFormats.in(note.zone());
        Anchor day = new Anchor(
                NoteNavigation.path(note.appointment()), formats.dayMonth(formats.localDate(note.startsAt())));
        day.addClassNames("b", "num");
        Span type = new Span(new Facts(I18NProvider::translate).type(note.type(), note.purpose()));
        type.addClassName("b");
        Span author = new Span(note.author());
        author.addClassName("sec");
        Instant signed = note.signedAt();
        StateMark state = note.state() == NoteState.SIGNED && signed != null
                ? StateMark.done(I18NProvider.translate(
                        note.late() ? "notes.client.signed.late" : "notes.client.signed", formats.dayTime(signed)))
                : StateMark.draft(I18NProvider.translate("notes.client.draft"));
        Div head = new Div(type, author, state);
        head.addClassName("last-notes-head");
        Paragraph words = new Paragraph(note.excerpt());
        words.addClassName("clamp-2");
        return new ListItem(day, new Div(head, words));
    }
}
