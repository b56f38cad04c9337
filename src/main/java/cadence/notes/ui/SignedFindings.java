package cadence.notes.ui;

import cadence.notes.AttachmentRow;
import cadence.notes.DraftContent;
import cadence.notes.OpenedNote;
import cadence.notes.TechniqueLine;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.KeyValues;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, done and measured, beside what is written. */
class SignedFindings extends Div {

    private static final long serialVersionUID = 1;

    SignedFindings(OpenedNote note, List<AttachmentRow> files) {
        addClassName("side");
        DraftContent content = note.content();
        if (!content.chart().isEmpty()) {
            add(BodyChartField.signed(
                    getTranslation("body.chart.label", note.session().clientName()), content.chart()));
        }
        add(session(note), techniques(content), new MeasuredTable(content));
        if (!files.isEmpty()) {
            var attached = new Div(
                    new SectionHead(getTranslation("notes.files")).count(files.size()),
                    new AttachmentList(files, null));
            attached.addClassName("section");
            add(attached);
        }
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
