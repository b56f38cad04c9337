package cadence.notes.ui;

import cadence.notes.Addendum;
import cadence.notes.AttachmentRow;
import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import cadence.notes.OpenedNote;
import cadence.notes.TechniqueLine;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.Formats;
import cadence.shared.ui.KeyValues;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A signed note, read-only, with its addenda. */
class SignedNote extends Div {

    private static final long serialVersionUID = 1;

    SignedNote(OpenedNote note, List<AttachmentRow> files) {
        addClassNames("page-body", "split", "signed-note");
        // Nothing in it can have the focus, and it scrolls: by the arrow keys too.
        getElement().setAttribute("tabindex", "0");
        DraftContent content = note.content();
        var sheet = new Div();
        sheet.addClassName("signed-sheet");
        for (NotePart part : NotePart.values()) {
            if (!content.part(part).isBlank()) {
                sheet.add(part(getTranslation("notes.part." + part.key()), content.part(part), ""));
            }
        }
        var main = new Div(sheet);
        main.addClassName("stack");
        if (!note.addenda().isEmpty()) {
            main.add(addenda(note));
        }
        var side = new Div(session(note), techniques(content), new MeasuredTable(content));
        if (!content.chart().isEmpty()) {
            side.addComponentAsFirst(BodyChartField.signed(
                    getTranslation("body.chart.label", note.session().clientName()), content.chart()));
        }
        side.addClassName("side");
        if (!files.isEmpty()) {
            var attached = new Div(
                    new SectionHead(getTranslation("notes.files")).count(files.size()),
                    new AttachmentList(files, null));
            attached.addClassName("section");
            side.add(attached);
        }
        add(main, side);
    }

    private Component addenda(OpenedNote note) {
        Formats formats = UiFormats.in(note.session().zone());
        var section = new Section(new SectionHead(getTranslation("notes.addenda"))
                .count(note.addenda().size()));
        section.addClassName("section");
        for (int i = note.addenda().size(); i > 0; i--) {
            Addendum addendum = note.addenda().get(i - 1);
            section.add(part(
                    getTranslation("notes.addendum.number", i),
                    addendum.text(),
                    getTranslation("notes.addendum.by", addendum.author(), formats.dateTime(addendum.signedAt()))));
        }
        return section;
    }

    private static Div part(String name, String text, String by) {
        var label = new Span(name);
        label.addClassName("part-name");
        var words = new Div();
        words.setText(text);
        words.addClassName("note-body");
        var right = new Div();
        if (!by.isEmpty()) {
            var who = new Div();
            who.setText(by);
            who.addClassName("note-foot");
            right.add(who);
        }
        right.add(words);
        var part = new Div(label, right);
        part.addClassName("signed-part");
        return part;
    }

    private Component session(OpenedNote note) {
        DraftContent content = note.content();
        var words = new ScreeningWords(this::getTranslation, note.session());
        Facts facts = new Facts(this::getTranslation);
        var values = new KeyValues()
                .add(getTranslation("notes.type"), facts.type(content.type(), content.purpose()))
                .add(getTranslation("notes.reason"), content.reason())
                .add(getTranslation("notes.signed.pain-before"), outOfTen(content.painBefore()))
                .add(getTranslation("notes.signed.pain-after"), outOfTen(content.painAfter()));
        values.add(getTranslation("notes.flags.label"), words.all(content.screening()));
        if (content.pressure() != null) {
            values.add(getTranslation("notes.pressure"), getTranslation("notes.fact.of-five", content.pressure()));
        }
        if (content.minutes() != null) {
            values.add(getTranslation("notes.minutes"), getTranslation("notes.fact.minutes", content.minutes()));
        }
        return section(new SectionHead(getTranslation("notes.session")), values);
    }

    private String outOfTen(@Nullable Integer pain) {
        return pain == null ? getTranslation("notes.fact.not-asked") : getTranslation("notes.fact.of-ten", pain);
    }

    private Component techniques(DraftContent content) {
        var head = new SectionHead(getTranslation("notes.techniques.title"));
        if (content.techniques().isEmpty()) {
            var none = new Span(getTranslation("notes.techniques.none"));
            none.addClassName("ter");
            return section(head, none);
        }
        var table = new DataTable(getTranslation("notes.techniques.title"))
                .column(getTranslation("notes.technique.region"))
                .column(getTranslation("notes.technique.technique"))
                .figures(getTranslation("notes.technique.pressure"))
                .figures(getTranslation("notes.technique.minutes"));
        table.addClassName("small");
        for (TechniqueLine line : content.techniques()) {
            table.row(line.region(), line.technique(), or(line.pressure()), or(line.minutes()));
        }
        return section(head, table);
    }

    private static String or(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static Component section(Component... parts) {
        var section = new Section(parts);
        section.addClassName("section");
        return section;
    }
}
