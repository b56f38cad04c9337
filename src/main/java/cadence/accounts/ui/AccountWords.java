package cadence.accounts.ui;

import cadence.access.Role;
import cadence.accounts.AccountState;
import cadence.accounts.RegistrationService;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark.Glyph;
import cadence.shared.ui.StateMark.Tone;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How accounts are put into words. */
record AccountWords(Formats formats, Instant now, LocalDate today) {

    /** A state with its glyph and tone. */
    record State(Glyph glyph, Tone tone, String text) {}

    State state(AccountState state, @Nullable Instant invitedUntil) {
        return switch (state) {
            case ACTIVE -> new State(Glyph.TICK, Tone.QUIET, text("accounts.state.active"));
            case INVITED -> new State(Glyph.WAITING, Tone.ATTEND, invited(invitedUntil));
            case SUSPENDED -> new State(Glyph.CROSS, Tone.STOP, text("accounts.state.suspended"));
            case LEFT -> new State(Glyph.DASH, Tone.DONE, text("accounts.state.left"));
        };
    }

    private String invited(@Nullable Instant until) {
        if (until == null) {
            return text("accounts.state.invited.revoked");
        }
        if (!until.isAfter(now)) {
            return text("accounts.state.invited.expired");
        }
        long days = Duration.between(now, until).toDays();
        return days == 0 ? text("accounts.state.invited.today") : text("accounts.state.invited.days", days);
    }

    /** Such as "therapist, manager". */
    String roles(List<Role> roles) {
        return roles.stream().map(this::roleInLine).collect(Collectors.joining(", "));
    }

    String roleInLine(Role role) {
        return text("accounts.role.inline." + role);
    }

    /** Such as "12 Oct 2026, 27 d", or "ended 31 Aug 2026". */
    String validUntil(LocalDate until) {
        long days = ChronoUnit.DAYS.between(today, until);
        if (days < 0) {
            return text("accounts.registration.ended", formats.date(until));
        }
        return days <= RegistrationService.ATTEND_DAYS
                ? text("accounts.registration.soon", formats.date(until), days)
                : formats.date(until);
    }

    /** The class name for the end of a registration: red when over, amber when near, else none. */
    String urgency(LocalDate until) {
        if (until.isBefore(today)) {
            return "err";
        }
        return until.isAfter(today.plusDays(RegistrationService.ATTEND_DAYS)) ? "" : "warn";
    }

    String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
