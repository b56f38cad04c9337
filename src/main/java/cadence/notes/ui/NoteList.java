package cadence.notes.ui;

import cadence.clients.ClientRef;
import cadence.notes.NoteNavigation;
import cadence.notes.NotePage;
import cadence.notes.NoteRow;
import cadence.notes.NoteState;
import cadence.notes.SessionNoteService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A client's notes, latest session first, a page at a time. */
@StyleSheet("notes.css")
class NoteList extends Div {

    private static final long serialVersionUID = 1;

    private final transient SessionNoteService service;
    private final transient ClientRef client;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("notes.list.more"));
    private transient @Nullable NoteRow last;

    NoteList(SessionNoteService service, ClientRef client) {
        this.service = service;
        this.client = client;
        addClassName("note-list");
        more.addClickListener(click -> load());
        add(list, more);
        load();
    }

    private void load() {
        NotePage page = service.notesOf(client, last);
        page.notes().forEach(note -> list.add(item(note)));
        more.setVisible(page.more());
        if (!page.notes().isEmpty()) {
            last = page.notes().getLast();
        } else if (last == null) {
            removeAll();
            add(new EmptyState(getTranslation("notes.list.none")));
        }
    }

    private ListItem item(NoteRow note) {
        Formats formats = UiFormats.in(note.zone());
        Facts facts = new Facts(this::getTranslation);
        var title =
                new Anchor(NoteNavigation.path(note.appointment()), formats.date(formats.localDate(note.startsAt())));
        title.addClassNames("b", "num");
        var why = new Span(facts.typeAndReason(note.type(), note.purpose(), note.reason()));
        why.addClassName("sec");
        var head = new Div(title, why, mark(note, formats));
        head.addClassName("note-item-head");
        var words = new Div();
        words.setText(note.excerpt());
        words.addClassNames("note-body", "clamp-2");
        var foot = new Span(foot(note));
        foot.addClassName("note-foot");
        return new ListItem(head, words, foot);
    }

    private StateMark mark(NoteRow note, Formats formats) {
        Instant signed = note.signedAt();
        if (note.state() != NoteState.SIGNED || signed == null) {
            return StateMark.draft(getTranslation("notes.list.draft", formats.dayTime(note.savedAt())));
        }
        String words = getTranslation(
                note.late() ? "notes.list.signed.late" : "notes.list.signed", note.author(), formats.dayTime(signed));
        if (note.isAwaited()) {
            return StateMark.waiting(getTranslation("notes.list.awaiting", words, note.lead()));
        }
        return StateMark.done(
                note.lead().isEmpty() ? words : getTranslation("notes.list.co-signed", words, note.lead()));
    }

    private String foot(NoteRow note) {
        String pain = note.painBefore() == null || note.painAfter() == null
                ? ""
                : getTranslation(
                        "notes.fact.pain",
                        note.painBefore().toString(),
                        note.painAfter().toString());
        String addenda = note.addenda() == 0 ? "" : getTranslation("notes.list.addenda", note.addenda());
        return pain.isEmpty() || addenda.isEmpty() ? pain + addenda : pain + ". " + addenda;
    }
}
