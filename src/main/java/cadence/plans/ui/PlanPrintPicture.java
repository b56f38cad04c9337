package cadence.plans.ui;

import cadence.diary.Outcome;
import cadence.plans.EventEntry;
import cadence.plans.Story;
import cadence.shared.TreatmentType;
import cadence.shared.print.PrintFonts;
import cadence.shared.print.PrintSheet;
import cadence.shared.ui.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * A plan's months for paper: numbered flags, the days on which a session may be, and the sessions. Each month is as wide as
 * the others, under its name in the table above.
 */
final class PlanPrintPicture {

    private static final int WIDTH = 690;
    private static final int HEIGHT = 96;
    private static final String INK = "#14202a";
    private static final String SOFT = "#c9d1d4";

    private final Story story;
    private final YearMonth first;
    private final int months;
    private final StringBuilder svg = new StringBuilder();

    private PlanPrintPicture(Story story) {
        this.story = story;
        first = YearMonth.from(story.from());
        months = (int) first.until(YearMonth.from(story.to()), ChronoUnit.MONTHS) + 1;
    }

    static void add(PrintSheet sheet, Story story, Formats formats, String words) {
        var picture = new PlanPrintPicture(story);
        Element names = sheet.add(sheet.add(sheet.body(), "table", "months"), "tr", "");
        for (int month = 0; month < picture.months; month++) {
            sheet.add(
                    names,
                    "td",
                    "",
                    formats.pattern("MMM", picture.first.plusMonths(month).atDay(1)));
        }
        sheet.drawing(sheet.body(), picture::drawn, "months", words);
    }

    private String drawn() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">".formatted(WIDTH, HEIGHT));
        for (int month = 0; month <= months; month++) {
            line(month * WIDTH / (double) months, 0, HEIGHT, SOFT, 1);
        }
        for (Story.Planned planned : story.planned()) {
            bar(planned.earliest(), planned.latest(), 56, 8, "#e3f0f2", "#0b6070");
        }
        int number = 0;
        for (EventEntry entry : story.entries()) {
            flag(entry, ++number);
        }
        for (Story.Visit visit : story.visits()) {
            if (visit.outcome() != Outcome.NO_SHOW) {
                boolean done = visit.outcome() == Outcome.ATTENDED;
                shape(visit.type(), x(visit.day()), done ? INK : "#e3f0f2");
            }
        }
        story.planned().stream()
                .filter(Story.Planned::isOpen)
                .forEach(planned -> shape(planned.type(), x(planned.suggested()), "#ffffff"));
        double today = x(story.today());
        line(today, 0, HEIGHT, "#a4261d", 1.2);
        return svg.append("</svg>").toString();
    }

    /** Within its month by the day. */
    private double x(LocalDate day) {
        LocalDate in = day.isBefore(story.from()) ? story.from() : day.isAfter(story.to()) ? story.to() : day;
        long month = first.until(YearMonth.from(in), ChronoUnit.MONTHS);
        return (month + (in.getDayOfMonth() - 0.5) / in.lengthOfMonth()) * WIDTH / months;
    }

    private void flag(EventEntry entry, int number) {
        double from = x(entry.edition().firstDay());
        double to = x(entry.edition().lastDay());
        line(from, 6, 48, INK, entry.starts() ? 1.5 : 0.6);
        if (to > from) {
            line(to, 6, 48, INK, 1.5);
            append("<rect x=\"%.1f\" y=\"6\" width=\"%.1f\" height=\"3\" fill=\"%s\"/>", from, to - from, INK);
        }
        int left = (int) Math.min(to + 8, WIDTH - 8);
        append("<path d=\"%s\" fill=\"%s\"/>", PrintFonts.outline(number, 12, left, 18), INK);
    }

    private void bar(LocalDate from, LocalDate to, int y, int height, String fill, String edge) {
        double left = x(from);
        append(
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\" fill=\"%s\" stroke=\"%s\" stroke-width=\"0.8\"/>",
                left, y, Math.max(4, x(to) - left), height, fill, edge);
    }

    private void shape(TreatmentType type, double x, String fill) {
        int y = 82;
        String path = switch (type) {
            case MAINTENANCE -> "M%1$.1f %2$da4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z".formatted(x - 4.5, y);
            case PRE_EVENT -> "M%.1f %dh10l-5 -9z".formatted(x - 5, y + 4);
            case POST_EVENT -> "M%.1f %dh10l-5 9z".formatted(x - 5, y - 4);
            case INJURY_PREVENTION -> "M%.1f %dh8v8h-8z".formatted(x - 4, y - 4);
        };
        append("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>", path, fill, INK);
    }

    private void line(double x, int from, int to, String ink, double width) {
        append("<path d=\"M%.1f %dV%d\" stroke=\"%s\" stroke-width=\"%.1f\"/>", x, from, to, ink, width);
    }

    private void append(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }
}
