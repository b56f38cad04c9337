package cadence.plans.planner;

import java.time.LocalDate;

/**
 * The sessions a therapist wants for an injury; the page leaves their number and spacing to the injury.
 *
 * @param from the day of the injury, or the first day of a course that prevents one
 * @param sessions how many in all, 1 to 40
 * @param everyDays days between them, 1 to 28
 * @param minutes the page says 30 to 60, by the injury
 */
public record Course(Purpose purpose, LocalDate from, int sessions, int everyDays, Minutes minutes) {

    /** What the page says for a session of this type. */
    public static final Minutes PAGE_MINUTES = new Minutes(30, 60);

    /** Why: the page's type is called prevention, its text treats. */
    public enum Purpose {
        PREVENTION,
        TREATMENT
    }

    public Course {
        if (sessions < 1 || sessions > 40 || everyDays < 1 || everyDays > 28) {
            throw new IllegalArgumentException(sessions + " sessions every " + everyDays + " days");
        }
        if (minutes.from() < PAGE_MINUTES.from() || minutes.to() > PAGE_MINUTES.to()) {
            throw new IllegalArgumentException(minutes.from() + " to " + minutes.to() + " minutes");
        }
    }

    /** Acute for 48 hours: no hands on the site until the second day after (domain.md, "Before hands go on"). */
    LocalDate firstPossible() {
        return purpose == Purpose.TREATMENT ? from.plusDays(2) : from;
    }
}
