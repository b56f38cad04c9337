package cadence.notes;

import cadence.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A clinic's supervision, to be looked at and kept.
 *
 * @param asked whether the clinic asks for co-signatures at all (clinic setting)
 * @param rows what holds and what is to come, by therapist; then what ended in the last year
 * @param therapists the active therapists of the clinic, by name
 * @param zone the clinic's time zone
 */
public record ClinicSupervision(
        boolean asked, List<Supervision> rows, List<Therapist> therapists, ZoneId zone, LocalDate today, Instant now) {

    /** One who may supervise or be supervised. */
    public record Therapist(AccountId id, String name) {}
}
