package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Writes one appointment into the diary and remembers it with the client. */
final class Booker {

    private final Moment moment;
    private final Dice dice;
    private final Kinds kinds;
    private final Outcomes outcomes;

    Booker(Moment moment, Dice dice, Kinds kinds, Outcomes outcomes) {
        this.moment = moment;
        this.dice = dice;
        this.kinds = kinds;
        this.outcomes = outcomes;
    }

    /** Whether the client is registered at the shift's clinic that day. */
    boolean sees(Roster.Shift shift, Client client, LocalDate date) {
        for (Client.Place place : client.places) {
            if (place.clinic().equals(shift.clinic())) {
                return !place.since().isAfter(date);
            }
        }
        return false;
    }

    Booking book(Roster.Shift shift, Client client, LocalDate date, int minute, int length) {
        Booking.Kind kind = kinds.of(client, date, minute);
        Instant start = Moment.at(date, minute);
        Booking booking = open(shift, client, kind, start, length);
        outcomes.decide(booking);
        remember(booking, date);
        return booking;
    }

    /** An appointment whose outcome is not decided yet. */
    Booking open(Roster.Shift shift, Client client, Booking.Kind kind, Instant start, int length) {
        boolean rebooked = client.lastEnd != null && dice.chance(0.55);
        Instant bookedAt = bookedAt(client, start, rebooked);
        return new Booking(
                dice.id(bookedAt),
                shift,
                client,
                kind,
                start,
                start.plus(length, ChronoUnit.MINUTES),
                bookedAt,
                rebooked || dice.chance(0.3));
    }

    /** On leaving the session before, or by telephone some days ahead; never after now. */
    private Instant bookedAt(Client client, Instant start, boolean rebooked) {
        Instant lastEnd = client.lastEnd;
        Instant wish = rebooked && lastEnd != null
                ? lastEnd.plus(dice.between(1, 6), ChronoUnit.MINUTES)
                : Moment.at(
                        Moment.dateOf(start).minusDays(dice.between(1, 16)), dice.between(8 * 60 + 10, 18 * 60 + 50));
        return wish.isBefore(moment.now()) ? wish : moment.now().minus(dice.between(30, 9000), ChronoUnit.MINUTES);
    }

    /** Someone who cancelled comes within days, someone who was seen after the usual time. */
    void remember(Booking booking, LocalDate date) {
        Client client = booking.client;
        if (booking.isCancelled()) {
            client.notBefore = date.plusDays(dice.between(2, 6));
            return;
        }
        client.lastVisit = date;
        client.lastEnd = booking.outcome.equals("NO_SHOW") ? null : booking.end;
        client.visits++;
    }
}
