package cadence.clients.ui;

import cadence.clients.ClientAlert;
import cadence.clients.ClientRow;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What the list says of a client, in words. */
final class ClientWords {

    private static final Cell NOTHING = new Cell("", "", "");

    private final Clock clock;

    ClientWords(Clock clock) {
        this.clock = clock;
    }

    /**
     * A cell of the list.
     *
     * @param tone a class name of the style sheet, or empty
     * @param text the fact
     * @param more the quieter words behind it
     */
    record Cell(String tone, String text, String more) {}

    String age(ClientRow row) {
        LocalDate birth = row.birthDate();
        return birth == null
                ? ""
                : Integer.toString(Period.between(birth, today(row)).getYears());
    }

    Cell seen(ClientRow row) {
        if (!row.open()) {
            return new Cell("ter stub-words", say("clients.stub"), "");
        }
        Instant seen = row.lastSeen();
        Instant next = row.nextStart();
        if (seen == null) {
            boolean firstToday = next != null && day(row, next).equals(today(row));
            return new Cell("sec", say(firstToday ? "clients.seen.first-today" : "clients.seen.never"), "");
        }
        Formats formats = UiFormats.in(row.zone());
        LocalDate day = day(row, seen);
        long days = ChronoUnit.DAYS.between(day, today(row));
        if (days <= 1) {
            return new Cell("", formats.relativeDay(day, today(row)) + " " + formats.time(seen), "");
        }
        return new Cell("", date(formats, day, today(row)), say("clients.days", days));
    }

    Cell next(ClientRow row) {
        if (!row.open()) {
            return NOTHING;
        }
        Instant next = row.nextStart();
        Instant now = clock.instant();
        if (next == null) {
            return row.dueBack(now)
                    ? new Cell("warn", say("clients.next.due-back"), "")
                    : new Cell("ter", say("clients.next.none"), "");
        }
        Formats formats = UiFormats.in(row.zone());
        if (!next.isAfter(now)) {
            return new Cell("acc m", say("clients.next.in-session", formats.time(next)), "");
        }
        LocalDate day = day(row, next);
        return day.equals(today(row))
                ? new Cell("", formats.relativeDay(day, today(row)) + " " + formats.time(next), "")
                : new Cell("", date(formats, day, today(row)) + ", " + formats.time(next), "");
    }

    Cell event(ClientRow row) {
        String event = row.nextEvent();
        LocalDate day = row.nextEventDay();
        if (event == null || day == null) {
            return NOTHING;
        }
        long days = ChronoUnit.DAYS.between(today(row), day);
        String when = days <= 0
                ? say("clients.event.today")
                : days == 1 ? say("clients.event.tomorrow") : say("clients.days", days);
        return new Cell("", event, when);
    }

    Cell therapists(ClientRow row) {
        List<String> names = row.therapists();
        return names.isEmpty()
                ? NOTHING
                : new Cell(
                        "sec",
                        names.getFirst() + (names.size() > 1 ? "," : ""),
                        String.join(", ", names.subList(1, names.size())));
    }

    /** The tone, the words, and as {@code more} the icon's symbol. */
    Cell alert(ClientRow row) {
        ClientRow.Alert alert = row.alert();
        if (alert == null) {
            return NOTHING;
        }
        boolean stop = alert.kind() == ClientAlert.Kind.RED_FLAG;
        List<String> words = new ArrayList<>();
        words.add(head(alert.text()));
        if (alert.kind() == ClientAlert.Kind.CAUTION) {
            words.add(say(alert.cleared() ? "clients.alert.short.cleared" : "clients.alert.short.no-clearance"));
        }
        String text = String.join(", ", words);
        return new Cell(
                stop ? "stop" : "attend",
                alert.others() == 0 ? text : text + "; " + say("clients.alert.short.others", alert.others()),
                (stop ? Icons.STOP : Icons.WARNING).symbol());
    }

    /** Why the line answers the search; empty when every letter matched. */
    String why(ClientRow row) {
        return switch (row.match().by()) {
            case NOTHING -> "";
            case NAME -> slips(row);
            case EARLIER_NAME -> say("clients.match.EARLIER_NAME");
            case PHONE -> say("clients.match.PHONE");
            case EMAIL -> say("clients.match.EMAIL");
            case BIRTH_DATE -> {
                LocalDate birth = row.birthDate();
                yield birth == null
                        ? ""
                        : say(
                                "clients.match.BIRTH_DATE",
                                UiFormats.in(row.zone()).date(birth));
            }
        };
    }

    private static String slips(ClientRow row) {
        int differing = row.match().differing();
        return differing == 0 ? "" : say("clients.match.slips", differing);
    }

    /** What it is, without the particulars: those stand on the client's page and in the tooltip. */
    private static String head(String text) {
        return text.split("[.:;] | \\(|[.:;]$", 2)[0];
    }

    private static String date(Formats formats, LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                        || ChronoUnit.DAYS.between(today, day) > 0 && day.isBefore(today.plusMonths(6))
                ? formats.dayMonth(day)
                : formats.date(day);
    }

    private LocalDate today(ClientRow row) {
        return day(row, clock.instant());
    }

    private static LocalDate day(ClientRow row, Instant at) {
        return at.atZone(row.zone()).toLocalDate();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
