package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.Measure;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a signed note measured, to be read. */
class MeasuredTable extends Section {

    private static final long serialVersionUID = 1;

    MeasuredTable(DraftContent content) {
        addClassName("section");
        List<MeasureWords.Line> lines = MeasureWords.lines(content);
        List<MeasureWords.Line> motion = lines.stream()
                .filter(line -> line.what().measure().isRangeOfMotion())
                .toList();
        List<MeasureWords.Line> scores = lines.stream()
                .filter(line -> !line.what().measure().isRangeOfMotion())
                .toList();
        if (!motion.isEmpty()) {
            add(new SectionHead(getTranslation("notes.measure.motion")), motion(motion));
        }
        if (!scores.isEmpty()) {
            add(
                    new SectionHead(getTranslation("notes.measure.scores"))
                            .aside(getTranslation("notes.measure.scores.ends")),
                    scores(scores));
        }
        setVisible(!lines.isEmpty());
    }

    private DataTable motion(List<MeasureWords.Line> lines) {
        var table = new DataTable(getTranslation("notes.measure.motion"))
                .column(getTranslation("notes.measure.degrees"))
                .figures(getTranslation("notes.measure.left"))
                .figures(getTranslation("notes.measure.right"))
                .figures(getTranslation("notes.measure.difference"))
                .figures(getTranslation("notes.measure.usual"));
        table.addClassName("small");
        for (MeasureWords.Line line : lines) {
            Measure measure = line.what().measure();
            var apart = new Span(line.difference());
            apart.setClassName("b", line.isNotable());
            table.row(
                    MeasureWords.name(line.what()),
                    MeasureWords.figure(line.left()),
                    MeasureWords.figure(line.right()),
                    apart,
                    MeasureWords.usual(measure));
        }
        return table;
    }

    private DataTable scores(List<MeasureWords.Line> lines) {
        var table = new DataTable(getTranslation("notes.measure.scores"))
                .column(getTranslation("notes.measure.score"))
                .figures(getTranslation("notes.measure.figure"));
        table.addClassName("small");
        lines.forEach(line -> table.row(MeasureWords.name(line.what()), MeasureWords.figure(line.left())));
        return table;
    }
}
