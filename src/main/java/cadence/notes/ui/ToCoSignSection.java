package cadence.notes.ui;

import cadence.notes.NoteNavigation;
import cadence.notes.NoteToCoSign;
import cadence.shared.ui.Formats;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;

/** Notes of supervised colleagues that wait for the reader's co-signature, the longest waiting first. */
class ToCoSignSection extends Section {

    private static final long serialVersionUID = 1;

    private final transient Instant now;

    /** @param most how many are shown; the rest is behind a link to all */
    ToCoSignSection(List<NoteToCoSign> notes, Instant now, int most) {
        this.now = now;
        addClassName("section");
        add(
                new SectionHead(getTranslation("notes.to-co-sign"))
                        .count(notes.size())
                        .aside(getTranslation("notes.to-co-sign.aside")),
                RowItem.list(notes.stream().limit(most).map(this::row).toArray(RowItem[]::new)));
        if (notes.size() > most) {
            var all = new Anchor(UnfinishedNotesView.ROUTE, getTranslation("notes.unfinished.all", notes.size()));
            all.addClassNames("link", "small");
            add(all);
        }
    }

    private RowItem row(NoteToCoSign note) {
        Formats formats = UiFormats.in(note.zone());
        String day = formats.relativeDay(
                formats.localDate(note.sessionAt()), now.atZone(note.zone()).toLocalDate());
        return RowItem.link(
                        note.clientName(),
                        NoteNavigation.path(note.appointment()),
                        getTranslation("notes.to-co-sign." + note.addendum(), note.author(), day))
                .trailing(new StateMark(StateMark.Glyph.WAITING, StateMark.Tone.QUIET, formats.age(note.age(now))));
    }
}
