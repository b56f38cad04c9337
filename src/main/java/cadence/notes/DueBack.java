package cadence.notes;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has nothing booked and whose next session is due: by the active plan, else as a regular (domain.md, "Cadence":
 * uninjured regulars are recalled).
 *
 * @param therapist who saw the client last, or made the plan
 * @param lastVisit in the clinic's time zone; null before the first
 * @param rule why it is due
 * @param latestDays days after the last visit by which the rule wants the next; 0 for a plan
 * @param event the event that the run-up leads to; empty unless the rule is the run-up
 * @param window of the plan's session; null unless the rule is the plan
 * @param session what the plan says of it; null where that is not the actor's to read
 * @param injured whether the plan that runs is about an injury; false where that is not the actor's to read
 * @param contact empty where it is not the actor's to read
 * @param called the last call, null without one
 * @param today in the clinic's zone
 */
public record DueBack(
        ClientId client,
        ClinicId clinic,
        String clientName,
        String therapist,
        @Nullable LocalDate lastVisit,
        Rule rule,
        int latestDays,
        String event,
        @Nullable Window window,
        @Nullable Session session,
        boolean injured,
        Contact contact,
        @Nullable Call called,
        LocalDate today) {

    /** The rules that bring someone back. */
    public enum Rule {
        /** Every 3 to 4 weeks (domain.md, "Treatment types", maintenance). */
        MAINTENANCE,
        /** More often in the last weeks before an event (clinic setting). */
        RUN_UP,
        /** The active plan has a window that is open or past, and nothing keeps it. */
        PLAN
    }

    /** Both days included. */
    public record Window(LocalDate earliest, LocalDate latest) {}

    /** What is planned, and the rules that put it there, as {@code plans.RuleWords} tells them. */
    public record Session(TreatmentType type, String because) {}

    /** How the client is reached; each may be empty. */
    public record Contact(String phone, String email) {}

    /** A call, on its day in the clinic's zone: the client is not due back before {@code until}. */
    public record Call(LocalDate on, String by, LocalDate until, String words) {}

    public long daysSince() {
        return lastVisit == null ? 0 : ChronoUnit.DAYS.between(lastVisit, today);
    }

    /** Days past the rule's latest day; negative while it is still to come. */
    public long daysPast() {
        return window == null ? daysSince() - latestDays : ChronoUnit.DAYS.between(window.latest(), today);
    }

    /** Whether the client said not before a day that is still to come. */
    public boolean isWaiting() {
        return called != null && called.until().isAfter(today);
    }
}
