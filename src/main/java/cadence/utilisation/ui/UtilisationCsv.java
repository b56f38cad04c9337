package cadence.utilisation.ui;

import cadence.utilisation.Figures;
import cadence.utilisation.Measure;
import cadence.utilisation.Ratio;
import cadence.utilisation.TherapistFigures;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationReport;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Figures as comma-separated values: by therapist and week with their totals, then the definitions. Numbers are written for
 * machines (a point, no thousands separators), ratios in percent with one decimal, empty where there is nothing to divide by.
 */
final class UtilisationCsv {

    /** So that a spreadsheet takes the file for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n";

    private final BiFunction<String, Object[], String> texts;

    UtilisationCsv(BiFunction<String, Object[], String> texts) {
        this.texts = texts;
    }

    String of(UtilisationClinic clinic, UtilisationReport report) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, head());
            List<LocalDate> weeks = report.period().weeks();
            for (TherapistFigures therapist : report.therapists()) {
                for (LocalDate week : weeks) {
                    write(csv, line(clinic, therapist.name(), week.toString(), therapist.week(week)));
                }
                write(csv, line(clinic, therapist.name(), text("csv.period"), therapist.total()));
            }
            String all = text("total.clinic");
            for (LocalDate week : weeks) {
                write(csv, line(clinic, all, week.toString(), report.week(week)));
            }
            write(csv, line(clinic, all, text("csv.period"), report.total()));
            write(csv, List.of());
            write(
                    csv,
                    List.of(
                            text("csv.days"),
                            report.period().from().toString(),
                            report.period().until().toString(),
                            clinic.zone().getId()));
            for (Measure measure : Measure.values()) {
                write(csv, List.of(text(measure.key() + ".name"), text(measure.key() + ".definition")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        head.add(text("csv.clinic"));
        head.add(text("column.therapist"));
        head.add(text("csv.week"));
        for (String count : List.of(
                "rostered",
                "leave",
                "blocks",
                "available",
                "booked",
                "outside",
                "delivered",
                "scheduled",
                "attended",
                "no-show",
                "cancelled",
                "late",
                "unresolved",
                "seen",
                "rebooked",
                "first",
                "notes",
                "planned",
                "kept")) {
            head.add(text("csv." + count));
        }
        for (Measure measure : Measure.values()) {
            if (isRatio(measure)) {
                head.add(text(measure.key() + ".name") + (measure.unit() == Measure.Unit.PERCENT ? " %" : ""));
            }
        }
        return head;
    }

    private static List<String> line(UtilisationClinic clinic, String name, String week, Figures figures) {
        List<String> line = new ArrayList<>(List.of(clinic.name(), name, week));
        Figures.Minutes minutes = figures.minutes();
        Figures.Visits visits = figures.visits();
        Figures.Others others = figures.others();
        for (long count : new long[] {
            minutes.rostered(), minutes.onLeave(), minutes.blocked(), minutes.available(), minutes.booked(),
            minutes.outside(), minutes.delivered(), visits.scheduled(), visits.attended(), visits.noShow(),
            visits.cancelled(), visits.late(), visits.unresolved(), others.seen(), others.rebooked(),
            others.firstVisits(), others.notesOnTime(), others.planned(), others.kept()
        }) {
            line.add(Long.toString(count));
        }
        for (Measure measure : Measure.values()) {
            if (isRatio(measure)) {
                line.add(quotient(measure, measure.of(figures)));
            }
        }
        return line;
    }

    private static boolean isRatio(Measure measure) {
        return measure.unit() == Measure.Unit.PERCENT || measure.unit() == Measure.Unit.PER;
    }

    private static String quotient(Measure measure, Ratio ratio) {
        return (measure.unit() == Measure.Unit.PERCENT ? ratio.percent() : ratio.quotient())
                .map(value -> value.setScale(1, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }

    private static void write(CsvWriter csv, List<String> fields) {
        csv.writeRecord(fields.stream().map(UtilisationCsv::harmless).toList());
    }

    /** A name that a spreadsheet would take for a formula is taken for text. */
    static String harmless(String field) {
        return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    private String text(String key) {
        return texts.apply("utilisation." + key, new Object[0]);
    }
}
