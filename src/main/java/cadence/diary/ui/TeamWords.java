package cadence.diary.ui;

import cadence.access.Role;
import cadence.accounts.RegistrationService;
import cadence.accounts.TeamMember;
import cadence.diary.LeaveRow;
import cadence.diary.RosterRow;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.StateMark.Glyph;
import cadence.shared.ui.StateMark.Tone;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the team, its weeks and its leave are put into words, in the clinic's zone. */
record TeamWords(Formats formats, Instant now) {

    /** A state with its glyph and tone. */
    record State(Glyph glyph, Tone tone, String text) {

        StateMark mark() {
            return new StateMark(glyph, tone, text);
        }
    }

    LocalDate today() {
        return formats.localDate(now);
    }

    State state(TeamMember member) {
        return switch (member.state()) {
            case ACTIVE -> new State(Glyph.TICK, Tone.QUIET, text("diary.team.state.active"));
            case SUSPENDED -> new State(Glyph.CROSS, Tone.STOP, text("diary.team.state.suspended"));
            case LEFT -> new State(Glyph.DASH, Tone.DONE, text("diary.team.state.left"));
            case INVITED -> new State(Glyph.WAITING, Tone.ATTEND, invited(member.invitedUntil()));
        };
    }

    private String invited(@Nullable Instant until) {
        return until == null || !until.isAfter(now)
                ? text("diary.team.state.expired")
                : text(
                        "diary.team.state.invited",
                        Math.max(1, Duration.between(now, until).toDays()));
    }

    String roles(List<Role> roles) {
        return roles.stream().map(role -> text("diary.team.role." + role)).collect(Collectors.joining(", "));
    }

    /** Such as "12 Oct 2026, 27 d", "ended 31 Aug 2026" or "n/a". */
    String registered(TeamMember member) {
        LocalDate until = member.registeredUntil();
        if (until == null) {
            return text("shared.not-available");
        }
        long days = ChronoUnit.DAYS.between(today(), until);
        if (days < 0) {
            return text("diary.team.registered.ended", formats.date(until));
        }
        return days <= RegistrationService.ATTEND_DAYS
                ? text("diary.team.registered.soon", formats.date(until), days)
                : formats.date(until);
    }

    /** The class name: red when over, amber when near, quiet when there is none. */
    String urgency(TeamMember member) {
        LocalDate until = member.registeredUntil();
        if (until == null) {
            return "ter";
        }
        if (until.isBefore(today())) {
            return "err";
        }
        return until.isAfter(today().plusDays(RegistrationService.ATTEND_DAYS)) ? "" : "warn";
    }

    /** Such as "Mon, Tue, Thu"; empty for none. */
    String weekdays(List<RosterRow> week) {
        return week.stream()
                .map(row -> row.shift().weekday())
                .distinct()
                .sorted()
                .map(this::shortName)
                .collect(Collectors.joining(", "));
    }

    String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, formats.locale());
    }

    String longName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, formats.locale());
    }

    /** Whole days as "5 Oct – 9 Oct 2026", a part of a day as "Tue 15 Sep, 13:00–17:00". */
    String span(LeaveRow leave) {
        LocalDate first = formats.localDate(leave.startsAt());
        LocalDate end = formats.localDate(leave.endsAt());
        boolean wholeDays = midnight(leave.startsAt()) && midnight(leave.endsAt());
        if (!wholeDays) {
            return first.equals(end)
                    ? formats.day(first) + ", " + formats.range(leave.startsAt(), leave.endsAt())
                    : formats.dayTime(leave.startsAt()) + " – " + formats.dayTime(leave.endsAt());
        }
        LocalDate last = end.minusDays(1);
        return first.equals(last) ? formats.date(first) : formats.range(first, last);
    }

    private boolean midnight(Instant instant) {
        return instant.atZone(formats.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    State leave(LeaveRow leave) {
        return switch (leave.state()) {
            case REQUESTED -> new State(Glyph.WAITING, Tone.ATTEND, text("diary.leave.state.REQUESTED"));
            case APPROVED -> new State(Glyph.TICK, Tone.QUIET, text("diary.leave.state.APPROVED"));
            case REFUSED -> new State(Glyph.CROSS, Tone.DONE, text("diary.leave.state.REFUSED"));
        };
    }

    String leaveFacts(LeaveRow leave) {
        String kind = text("diary.leave.kind." + leave.kind());
        return leave.appointments() == 0 ? kind : kind + ". " + text("diary.leave.appointments", leave.appointments());
    }

    String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
