package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trail of the last two weeks: who signed in, and which clinical records they opened. */
final class Trail {

    private static final int DAYS = 14;
    private static final List<String> ADDRESSES = List.of("192.0.2.14", "192.0.2.27", "198.51.100.8", "203.0.113.41");

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;

    Trail(Moment moment, Dice dice, DemoRows rows) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
    }

    void signIns(Staff staff) {
        for (LocalDate date = moment.day(-DAYS); !date.isAfter(moment.today()); date = date.plusDays(1)) {
            for (Colleague colleague : staff.all()) {
                if (colleague.isActive() && dice.chance(0.7)) {
                    signIn(colleague, date);
                }
            }
        }
    }

    private void signIn(Colleague colleague, LocalDate date) {
        int minute = dice.between(7 * 60 + 15, 17 * 60);
        if (dice.chance(0.05)) {
            security("sign-in.failed", Moment.at(date, minute - 1), null, colleague);
        }
        security("sign-in", Moment.at(date, minute), colleague, colleague);
        if (dice.chance(0.6)) {
            security("sign-out", Moment.at(date, minute + dice.between(60, 300)), colleague, colleague);
        }
    }

    private void security(String action, Instant at, @Nullable Colleague actor, Colleague subject) {
        write("SECURITY", action, at, actor == null ? null : actor.id(), null, null, "AccountId", subject.id());
    }

    /** Signing a note of the last two weeks, and now and then a look at it the day after. */
    void note(Booking booking, UUID note, Instant signed) {
        if (signed.isBefore(Moment.midnight(moment.day(-DAYS)))) {
            return;
        }
        clinical("note.sign", signed, booking, note);
        if (dice.chance(0.4)) {
            clinical("note.read", signed.plusSeconds(dice.between(3000, 90000)), booking, note);
        }
    }

    /** A note asked for a co-signature, or was given one. */
    void coSignature(Booking booking, UUID note, Instant at, Colleague actor, String action) {
        if (!at.isBefore(Moment.midnight(moment.day(-DAYS)))) {
            write("CLINICAL", action, at, actor.id(), booking.clinic.id(), booking.client.id, "NoteId", note);
        }
    }

    private void clinical(String action, Instant at, Booking booking, UUID note) {
        write("CLINICAL", action, at, booking.therapist.id(), booking.clinic.id(), booking.client.id, "NoteId", note);
    }

    private void write(
            String kind,
            String action,
            Instant at,
            @Nullable UUID actor,
            @Nullable UUID clinic,
            @Nullable UUID client,
            String type,
            UUID record) {
        if (at.isBefore(moment.now())) {
            String reason = action.equals("note.read") ? "author" : "";
            rows.add(
                    DemoTable.AUDIT_ENTRY,
                    dice.id(at),
                    at,
                    kind,
                    action,
                    actor,
                    clinic,
                    client,
                    type,
                    record,
                    reason,
                    dice.of(ADDRESSES));
        }
    }
}
