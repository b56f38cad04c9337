package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client while the calendar is being played through: who they are, where they go, and when they were last seen. */
final class Client {

    final UUID id;
    final String given;
    final String family;
    final boolean woman;
    final boolean runner;
    final LocalDate birth;
    final List<Place> places = new ArrayList<>();
    final List<Race> races = new ArrayList<>();
    final String problem;
    final String secondProblem;
    final String side;
    final int everyDays;
    /** Minutes a kilometre over ten kilometres. */
    final double pace;

    final LocalDate from;
    LocalDate until = LocalDate.MAX;
    /** First day of an injury that is treated for five weeks. */
    @Nullable
    LocalDate injury;
    /** The treatment plan that the sessions are booked by. */
    @Nullable
    Course course;
    /** Not to be booked by chance from that day on, because the day is written down already. */
    LocalDate reservedFrom = LocalDate.MAX;

    LocalDate reservedTo = LocalDate.MIN;
    LocalDate lastVisit;
    LocalDate notBefore = LocalDate.MIN;

    @Nullable
    Instant lastEnd;

    int visits;

    /** A clinic that the client goes to, whom they see there, and whom they saw before. */
    record Place(
            Clinic clinic,
            Colleague therapist,
            Colleague cover,
            LocalDate since,
            @Nullable Colleague former) {}

    Client(
            UUID id,
            String given,
            String family,
            boolean woman,
            boolean runner,
            LocalDate birth,
            LocalDate from,
            int everyDays,
            Problems problems) {
        this.id = id;
        this.given = given;
        this.family = family;
        this.woman = woman;
        this.runner = runner;
        this.birth = birth;
        this.from = from;
        this.everyDays = everyDays;
        this.problem = problems.first();
        this.secondProblem = problems.second();
        this.side = problems.side();
        this.pace = problems.pace();
        this.lastVisit = from.minusDays(everyDays);
    }

    /**
     * A treatment plan from and to a day: towards a race, for the rhythm alone, or for an injury.
     *
     * @param open whether it has no end: the last day is then only how far the demo plays it
     * @param sessions how many for an injury, 0 for "keep running"
     * @param reason why, where it is written down; otherwise empty
     */
    record Course(
            LocalDate from,
            LocalDate to,
            String state,
            boolean open,
            @Nullable Race race,
            int sessions,
            String reason) {

        /** Days between two sessions for an injury. */
        static final int INJURY_EVERY = 8;

        boolean isDraft() {
            return state.equals("DRAFT");
        }

        boolean guides(LocalDate date) {
            return !isDraft() && !date.isBefore(from) && !date.isAfter(to);
        }
    }

    /** What the body brings: regions, side and speed. */
    record Problems(String first, String second, String side, double pace) {}

    String name() {
        return given + " " + family;
    }

    Place home() {
        return places.getFirst();
    }

    /** Whether that therapist is the client's own at that clinic, and not one who stands in. */
    boolean isWith(Clinic clinic, Colleague therapist) {
        for (Place place : places) {
            if (place.clinic().equals(clinic)) {
                return place.therapist().equals(therapist) || therapist.equals(place.former());
            }
        }
        return false;
    }

    int age(LocalDate on) {
        return birth.until(on).getYears();
    }

    boolean isInjured(LocalDate date) {
        return injury != null && !date.isBefore(injury) && date.isBefore(injury.plusDays(36));
    }

    boolean comesOn(LocalDate date) {
        return !date.isBefore(from)
                && !date.isAfter(until)
                && (date.isBefore(reservedFrom) || date.isAfter(reservedTo));
    }

    /** How much the client should be seen that day: 1 is due, 10 is bound to the day by a race, 0 not at all. */
    double need(LocalDate date, int minute) {
        if (!comesOn(date) || lastVisit.equals(date) || date.isBefore(notBefore)) {
            return 0;
        }
        boolean quiet = false;
        for (Race race : races) {
            if (race.wants(date, minute)) {
                return 10;
            }
            quiet |= race.isNear(date);
        }
        long gap = date.toEpochDay() - lastVisit.toEpochDay();
        if (quiet || gap < 6) {
            return 0;
        }
        if (course != null && course.guides(date) && !isInjured(date)) {
            return nextRace(date) == null ? planned(gap, 21) : planned(gap, 12);
        }
        return (double) gap / everyDays(date);
    }

    /** By a plan nobody comes before the window opens, and soon after. */
    private static double planned(long gap, int opens) {
        return gap < opens ? 0 : 1.2 + 0.1 * (gap - opens);
    }

    /** The rhythm of the page: every 3 to 4 weeks, two weeks in the run-up; about one week while injured. */
    int everyDays(LocalDate date) {
        if (isInjured(date)) {
            return Course.INJURY_EVERY;
        }
        return nextRace(date) == null ? everyDays : Math.min(everyDays, 15);
    }

    /** The race within the run-up of eight weeks, if there is one. */
    @Nullable
    Race nextRace(LocalDate date) {
        for (Race race : races) {
            long days = race.edition().first().toEpochDay() - date.toEpochDay();
            if (days >= 0 && days <= 56) {
                return race;
            }
        }
        return null;
    }
}
