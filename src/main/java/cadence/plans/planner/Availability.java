package cadence.plans.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the days on which a session can be.
 *
 * @param clinicDays days of the week with a therapist at the clinic; all seven where nothing is known
 * @param absences days on which it cannot be
 */
public record Availability(Set<DayOfWeek> clinicDays, List<Absence> absences) {

    /** Nothing known: every day is possible. */
    public static final Availability UNKNOWN = new Availability(EnumSet.allOf(DayOfWeek.class), List.of());

    public Availability {
        clinicDays = Set.copyOf(clinicDays);
        absences = List.copyOf(absences);
    }

    /** Who is away. */
    public enum Who {
        CLIENT,
        THERAPIST,
        CLINIC
    }

    /** Days without a session, both ends included. */
    public record Absence(Who who, LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** What keeps a session off that day, empty when nothing does. */
    Optional<Because> obstacle(LocalDate day) {
        for (Absence absence : absences) {
            if (absence.holds(day)) {
                Rule rule = switch (absence.who()) {
                    case CLIENT -> Rule.CLIENT_AWAY;
                    case THERAPIST -> Rule.THERAPIST_AWAY;
                    case CLINIC -> Rule.CLINIC_CLOSED;
                };
                return Optional.of(Because.of(rule, absence.from(), absence.to()));
            }
        }
        return clinicDays.contains(day.getDayOfWeek()) ? Optional.empty() : Optional.of(Because.of(Rule.NO_CLINIC_DAY));
    }
}
