package cadence.notes;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A regular who has nothing booked and whose next session is due (domain.md, "Cadence": uninjured regulars are recalled).
 *
 * @param lastVisit in the clinic's time zone
 * @param rule why it is due
 * @param latestDays days after the last visit by which the rule wants the next
 * @param event the event that the run-up leads to; empty unless the rule is the run-up
 */
public record DueBack(
        ClientId client,
        ClinicId clinic,
        String clientName,
        LocalDate lastVisit,
        Rule rule,
        int latestDays,
        String event) {

    /** The rules that bring someone back. */
    public enum Rule {
        /** Every 3 to 4 weeks (domain.md, "Treatment types", maintenance). */
        MAINTENANCE,
        /** More often in the last weeks before an event (clinic setting). */
        RUN_UP
    }

    public long daysSince(LocalDate today) {
        return ChronoUnit.DAYS.between(lastVisit, today);
    }

    /** Days past the rule's latest day; negative while it is still to come. */
    public long daysPast(LocalDate today) {
        return daysSince(today) - latestDays;
    }
}
