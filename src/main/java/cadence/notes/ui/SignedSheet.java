package cadence.notes.ui;

import cadence.notes.Addendum;
import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import cadence.notes.OpenedNote;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** What a note says, part by part, and what was added to it. */
final class SignedSheet {

    private SignedSheet() {}

    /** The parts that say something. */
    static Div of(DraftContent content) {
        Div sheet = empty();
        for (NotePart part : NotePart.values()) {
            if (!content.part(part).isBlank()) {
                var words = new Div();
                words.setText(content.part(part));
                words.addClassName("note-body");
                sheet.add(part(name(part), words));
            }
        }
        return sheet;
    }

    static Div empty() {
        var sheet = new Div();
        sheet.addClassName("signed-sheet");
        return sheet;
    }

    static String name(NotePart part) {
        return I18NProvider.translate("notes.part." + part.key());
    }

    static Div part(String name, Component words) {
        var label = new H3(name);
        label.addClassName("part-name");
        var part = new Div(label, words);
        part.addClassName("signed-part");
        return part;
    }

    /** The latest first, numbered in the order in which they were signed. */
    static Section addenda(OpenedNote note) {
        Formats formats = UiFormats.in(note.session().zone());
        var section = new Section(new SectionHead(I18NProvider.translate("notes.addenda"))
                .count(note.addenda().size()));
        section.addClassNames("section", "addenda");
        for (int number = note.addenda().size(); number > 0; number--) {
            Addendum addendum = note.addenda().get(number - 1);
            var who = new Span(I18NProvider.translate(
                    "notes.addendum.by", addendum.author(), formats.dateTime(addendum.signedAt())));
            who.addClassName("note-foot");
            var words = new Div();
            words.setText(addendum.text());
            words.addClassName("note-body");
            Div part = part(I18NProvider.translate("notes.addendum.number", number), new Div(who, words));
            part.setId(addendumId(number));
            section.add(part);
        }
        return section;
    }

    static String addendumId(int number) {
        return "addendum-" + number;
    }
}
