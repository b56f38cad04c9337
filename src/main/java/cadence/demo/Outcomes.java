package cadence.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What became of an appointment: past ones are settled, the one in progress has arrived, those to come are open. */
final class Outcomes {

    private static final List<String> REASONS =
            List.of("Unwell", "Work", "Child is ill", "Travel disrupted", "Moved to another day", "Family", "");

    private final Moment moment;
    private final Dice dice;

    Outcomes(Moment moment, Dice dice) {
        this.moment = moment;
        this.dice = dice;
    }

    void decide(Booking booking) {
        double chance = dice.between(0.0, 1.0);
        double slack = (1 - booking.therapist.fullness()) / 12;
        boolean bound = !booking.kind.race().isEmpty();
        if (!bound && chance < 0.045 + slack && cancel(booking)) {
            return;
        }
        if (!bound && chance < 0.068 + 2 * slack && cancelLate(booking)) {
            return;
        }
        if (!booking.isOver(moment.now())) {
            if (!booking.start.isAfter(moment.now().plus(10, ChronoUnit.MINUTES))) {
                booking.settle("ARRIVED", earlier(booking.start.plus(dice.between(-9, 1), ChronoUnit.MINUTES)));
            }
            return;
        }
        if (chance > 0.975 - slack) {
            booking.settle("NO_SHOW", earlier(booking.start.plus(dice.between(15, 25), ChronoUnit.MINUTES)));
        } else {
            attend(booking);
        }
    }

    void attend(Booking booking) {
        booking.settle("ATTENDED", earlier(booking.end.plus(dice.between(-4, 6), ChronoUnit.MINUTES)));
    }

    /** Refused where the booking was made too late for the clinic's notice period, or the call would lie ahead of now. */
    private boolean cancel(Booking booking) {
        Instant latest = booking.start.minus(booking.clinic.noticeHours(), ChronoUnit.HOURS);
        return call(booking, "CANCELLED", latest.minus(dice.between(20, 5000), ChronoUnit.MINUTES));
    }

    private boolean cancelLate(Booking booking) {
        int notice = booking.clinic.noticeHours() * 60;
        return call(booking, "LATE_CANCELLED", booking.start.minus(dice.between(30, notice - 30), ChronoUnit.MINUTES));
    }

    private boolean call(Booking booking, String outcome, Instant at) {
        if (at.isAfter(moment.now()) || !at.isAfter(booking.bookedAt)) {
            return false;
        }
        booking.settle(outcome, at);
        booking.cancelReason = dice.of(REASONS);
        return true;
    }

    private Instant earlier(Instant at) {
        return at.isAfter(moment.now()) ? moment.now() : at;
    }
}
