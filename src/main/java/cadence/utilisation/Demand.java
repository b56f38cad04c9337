package cadence.utilisation;

/**
 * What is asked for in the coming weeks.
 *
 * @param sessions planned sessions that are still to come
 * @param planned their longest minutes
 * @param bookedSessions those of them that a booking keeps
 * @param booked the minutes of those, as planned
 * @param otherBookings bookings still to come that keep no planned session
 * @param other their minutes, as booked
 */
public record Demand(long sessions, long planned, long bookedSessions, long booked, long otherBookings, long other) {

    public static final Demand NONE = new Demand(0, 0, 0, 0, 0, 0);

    /** Planned and other minutes together. */
    public long minutes() {
        return planned + other;
    }

    /** Planned minutes that nobody has booked yet. */
    public long open() {
        return planned - booked;
    }

    public Demand plus(Demand more) {
        return new Demand(
                sessions + more.sessions,
                planned + more.planned,
                bookedSessions + more.bookedSessions,
                booked + more.booked,
                otherBookings + more.otherBookings,
                other + more.other);
    }
}
