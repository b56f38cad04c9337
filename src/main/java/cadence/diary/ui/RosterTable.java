package cadence.diary.ui;

import cadence.diary.RosterRow;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A week as a small table, and under it from when it changes. */
class RosterTable extends Div {

    RosterTable(List<RosterRow> shifts, TeamWords words, boolean withClinic) {
        LocalDate today = words.today();
        List<RosterRow> week = shifts.stream()
                .filter(row -> row.validOn(today))
                .sorted(Comparator.comparing((RosterRow row) -> row.shift().weekday())
                        .thenComparing(row -> row.shift().starts()))
                .toList();
        if (week.isEmpty()) {
            add(new EmptyState(getTranslation("diary.roster.none")));
        } else {
            add(table(week, words, withClinic));
        }
        shifts.stream()
                .map(RosterRow::validFrom)
                .filter(from -> from.isAfter(today))
                .distinct()
                .sorted()
                .forEach(from -> add(change(shifts, from, words)));
    }

    private DataTable table(List<RosterRow> week, TeamWords words, boolean withClinic) {
        var table = new DataTable(getTranslation("diary.roster.week"))
                .column(getTranslation("diary.roster.day"))
                .column(getTranslation("diary.roster.hours"))
                .column(getTranslation(withClinic ? "diary.book.clinic" : "diary.book.room"));
        long minutes = 0;
        for (RosterRow row : week) {
            minutes += row.shift().minutes();
            String place = withClinic
                    ? row.clinicName() + (row.roomName().isEmpty() ? "" : ", " + row.roomName())
                    : row.roomName();
            table.row(
                    words.longName(row.shift().weekday()),
                    words.formats().range(row.shift().starts(), row.shift().ends()),
                    place);
        }
        return table.sum(getTranslation("diary.roster.week"), words.formats().length(minutes), "");
    }

    private Paragraph change(List<RosterRow> shifts, LocalDate from, TeamWords words) {
        List<RosterRow> then = shifts.stream().filter(row -> row.validOn(from)).toList();
        long minutes = then.stream().mapToLong(row -> row.shift().minutes()).sum();
        var line = new Paragraph(getTranslation(
                "diary.roster.changes",
                words.formats().date(from),
                words.weekdays(then),
                words.formats().length(minutes)));
        line.addClassName("sec");
        return line;
    }
}
