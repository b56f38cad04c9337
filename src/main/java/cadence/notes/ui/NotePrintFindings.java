package cadence.notes.ui;

import cadence.notes.BodyChart;
import cadence.notes.BodyChartSvg;
import cadence.notes.BodyMark;
import cadence.notes.BodyWords;
import cadence.notes.DraftContent;
import cadence.notes.TechniqueLine;
import cadence.shared.print.PrintFonts;
import cadence.shared.print.PrintSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What was found and done, on paper: the body chart with its list, techniques, measurements. */
final class NotePrintFindings {

    /** Lines that surely fit beside the figures on what is left of one page. */
    private static final int FEW = 24;

    private final PrintSheet sheet;
    private final PrintWords words;
    private final BodyWords body;
    private final String heading;

    NotePrintFindings(PrintSheet sheet, PrintWords words, String heading) {
        this.sheet = sheet;
        this.words = words;
        this.body = new BodyWords(words);
        this.heading = heading;
    }

    void add(Element parent, DraftContent content) {
        BodyChart chart = content.chart();
        List<MeasureWords.Line> measures = MeasureWords.lines(content);
        int lines = chart.marks().size() + content.techniques().size() + measures.size();
        if (chart.isEmpty() && lines == 0) {
            return;
        }
        Element findings = sheet.add(parent, "div", lines <= FEW ? "lo keep" : "lo");
        if (!chart.isEmpty()) {
            figures(findings, chart);
        }
        Element right = sheet.add(findings, "div", "lists");
        marks(right, chart);
        techniques(right, content.techniques());
        measures(
                right,
                "notes.measure.motion",
                measures.stream()
                        .filter(line -> line.what().measure().isRangeOfMotion())
                        .toList());
        measures(
                right,
                "notes.measure.scores",
                measures.stream()
                        .filter(line -> !line.what().measure().isRangeOfMotion())
                        .toList());
    }

    private void figures(Element parent, BodyChart chart) {
        Element figures = sheet.add(parent, "div", "figures");
        for (String view : BodyChartSvg.views(chart)) {
            Element figure = sheet.add(figures, "div", "figure");
            sheet.drawing(
                    figure,
                    () -> BodyChartSvg.view(chart, view, body, NotePrintFindings::numeral),
                    "body",
                    words.of("notes.print.figure", body.view(view)));
            sheet.add(figure, "p", "ter", body.view(view));
        }
    }

    private static String numeral(int number, int size, int x, int y) {
        return "<path fill=\"#14202a\" d=\"" + PrintFonts.outline(number, size, x, y) + "\"/>";
    }

    private void marks(Element parent, BodyChart chart) {
        if (chart.marks().isEmpty()) {
            return;
        }
        Element table =
                table(parent, "notes.print.chart", "notes.print.number", "notes.print.place", "n notes.print.finding");
        for (BodyMark mark : chart.marks()) {
            Element row = sheet.add(table, "tr", "");
            sheet.add(
                    sheet.add(row, "td", "no"),
                    "span",
                    "ring",
                    Integer.toString(BodyChartSvg.numberOf(chart, mark.spot())));
            Element place = sheet.add(row, "td", "", body.name(mark.spot()));
            String beside = beside(mark);
            if (!beside.isEmpty()) {
                sheet.add(place, "span", "beside", beside);
            }
            sheet.add(row, "td", "n", BodyWords.inside(body.mark(mark)));
        }
    }

    private String beside(BodyMark mark) {
        String comment =
                mark.comment().isEmpty() ? "" : words.of("body.js.quoted").replace("{0}", mark.comment());
        String unreported = mark.reported() ? "" : words.of("body.js.unreported");
        return comment.isEmpty() || unreported.isEmpty() ? comment + unreported : comment + ", " + unreported;
    }

    private void techniques(Element parent, List<TechniqueLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Element table = table(
                parent,
                "notes.techniques.title",
                "notes.technique.region",
                "notes.technique.technique",
                "n notes.technique.pressure",
                "n notes.technique.minutes");
        for (TechniqueLine line : lines) {
            Element row = sheet.add(table, "tr", "");
            sheet.add(row, "td", "", line.region());
            sheet.add(row, "td", "", line.technique());
            sheet.add(row, "td", "n", or(line.pressure()));
            sheet.add(row, "td", "n", or(line.minutes()));
        }
    }

    private void measures(Element parent, String title, List<MeasureWords.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        boolean sided = title.endsWith("motion");
        Element table = sided
                ? table(parent, title, "notes.print.movement", "n notes.measure.left", "n notes.measure.right")
                : table(parent, title, "notes.measure.score", "n notes.print.of-ten");
        for (MeasureWords.Line line : lines) {
            Element row = sheet.add(table, "tr", "");
            sheet.add(row, "td", "", words.measure(line.what()));
            sheet.add(row, "td", "n", sided ? words.degrees(line.left()) : words.figure(line.left()));
            if (sided) {
                sheet.add(row, "td", "n", words.degrees(line.right()));
            }
        }
    }

    /** A heading and an empty table under it; a column's key begins with "n " where it holds figures. */
    private Element table(Element parent, String title, String... columns) {
        sheet.add(parent, heading, "", words.of(title));
        Element table = sheet.add(parent, "table", "");
        Element row = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        for (String column : columns) {
            boolean figures = column.startsWith("n ");
            Element head = sheet.add(row, "th", figures ? "n" : "", words.of(figures ? column.substring(2) : column));
            head.setAttribute("scope", "col");
        }
        return sheet.add(table, "tbody", "");
    }

    private static String or(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }
}
