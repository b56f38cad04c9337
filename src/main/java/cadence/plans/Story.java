package cadence.plans;

import cadence.clients.PainHistory;
import cadence.diary.Outcome;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.plans.planner.Because;
import cadence.shared.AppointmentId;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Some months of a client. What is not the actor's to see is empty.
 *
 * @param from first day, the first of a month
 * @param to last day, the last of a month
 * @param entries withdrawn ones and those called off too
 * @param runUps the weeks before each race in which sessions come more often, in order of days, none overlapping
 */
public record Story(
        LocalDate from,
        LocalDate to,
        LocalDate today,
        List<EventEntry> entries,
        List<RunUp> runUps,
        List<Planned> planned,
        List<Visit> visits,
        List<PainHistory.Pain> pain) {

    public Story {
        entries = List.copyOf(entries);
        runUps = List.copyOf(runUps);
        planned = List.copyOf(planned);
        visits = List.copyOf(visits);
        pain = List.copyOf(pain);
    }

    /**
     * Which months are shown.
     *
     * @param months 1 to 36
     */
    public record Period(YearMonth first, int months) {

        public Period {
            if (months < 1 || months > 36) {
                throw new IllegalArgumentException(months + " months");
            }
        }

        /** As many months, of which a good half lie before this day. */
        public static Period around(LocalDate today, int months) {
            return new Period(YearMonth.from(today).minusMonths(months * 5L / 9), months);
        }

        /** Half of its months earlier or later. */
        public Period moved(boolean later) {
            int by = Math.max(1, months / 2);
            return new Period(first.plusMonths(later ? by : -by), months);
        }

        LocalDate from() {
            return first.atDay(1);
        }

        LocalDate to() {
            return first.plusMonths(months - 1L).atEndOfMonth();
        }
    }

    /** A visit, on its day in the clinic's zone. */
    public record Visit(AppointmentId id, LocalDate day, TreatmentType type, Outcome outcome, String therapist) {}

    /** The weeks before a race, both days included: to the race's first day. */
    public record RunUp(LocalDate from, LocalDate to, String event, int everyDays) {}

    /** When a session of a plan is due, both days included. */
    public record Planned(
            LocalDate earliest,
            LocalDate latest,
            LocalDate suggested,
            TreatmentType type,
            List<Because> because,
            SessionState state,
            boolean booked,
            boolean pinned) {

        public Planned {
            because = List.copyOf(because);
        }

        /** To come, and no appointment keeps it yet. */
        public boolean isOpen() {
            return state == SessionState.PLANNED && !booked;
        }

        /** Its window went by without any appointment. */
        public boolean wentBy() {
            return state == SessionState.MISSED && !booked;
        }
    }

    Story withoutPain() {
        return new Story(from, to, today, entries, runUps, planned, visits, List.of());
    }

    public boolean isEmpty() {
        return entries.isEmpty() && planned.isEmpty() && visits.isEmpty();
    }
}
