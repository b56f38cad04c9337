package cadence.utilisation;

/**
 * What the figures of a therapist, a week or a whole clinic are made of (domain.md, "Utilisation: definitions").
 *
 * @param minutes in minutes
 * @param visits counts of appointments that start in the period, by outcome
 * @param others counts of people, notes and planned sessions
 */
public record Figures(Minutes minutes, Visits visits, Others others) {

    /** Without a single minute or visit. */
    public static final Figures NONE =
            new Figures(new Minutes(0, 0, 0, 0, 0, 0, 0), new Visits(0, 0, 0, 0, 0, 0), new Others(0, 0, 0, 0, 0, 0));

    /**
     * Minutes.
     *
     * @param onLeave approved leave within the roster
     * @param blocked blocks within what leave has left of the roster
     * @param available rostered − onLeave − blocked
     * @param booked of appointments that are not cancelled, inside availability
     * @param outside the same outside availability
     * @param delivered of attended appointments
     */
    public record Minutes(
            long rostered, long onLeave, long blocked, long available, long booked, long outside, long delivered) {}

    /**
     * Appointments that start in the period.
     *
     * @param scheduled all of them, whatever became of them
     * @param cancelled late ones as well
     * @param late cancelled inside the clinic's notice period
     * @param unresolved past, without an outcome
     */
    public record Visits(long scheduled, long attended, long noShow, long cancelled, long late, long unresolved) {}

    /**
     * Everything else that is counted.
     *
     * @param seen clients with an attended appointment in the period
     * @param rebooked those of them who had a later appointment when the period ended
     * @param firstVisits attended appointments that were the client's first in the organisation
     * @param notesOnTime attended appointments whose note was signed within 24 hours of their end
     * @param planned planned sessions whose window ended in the period
     * @param kept those of them that were attended inside their window
     */
    public record Others(long seen, long rebooked, long firstVisits, long notesOnTime, long planned, long kept) {}

    /** Both together. People and notes are counted in each: whoever was seen at two clinics counts at both. */
    public Figures plus(Figures other) {
        return new Figures(
                new Minutes(
                        minutes.rostered + other.minutes.rostered,
                        minutes.onLeave + other.minutes.onLeave,
                        minutes.blocked + other.minutes.blocked,
                        minutes.available + other.minutes.available,
                        minutes.booked + other.minutes.booked,
                        minutes.outside + other.minutes.outside,
                        minutes.delivered + other.minutes.delivered),
                new Visits(
                        visits.scheduled + other.visits.scheduled,
                        visits.attended + other.visits.attended,
                        visits.noShow + other.visits.noShow,
                        visits.cancelled + other.visits.cancelled,
                        visits.late + other.visits.late,
                        visits.unresolved + other.visits.unresolved),
                new Others(
                        others.seen + other.others.seen,
                        others.rebooked + other.others.rebooked,
                        others.firstVisits + other.others.firstVisits,
                        others.notesOnTime + other.others.notesOnTime,
                        others.planned + other.others.planned,
                        others.kept + other.others.kept));
    }
}
