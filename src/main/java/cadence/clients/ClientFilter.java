package cadence.clients;

import cadence.shared.ClinicId;
import java.util.Set;

/**
 * What the list of clients is asked for.
 *
 * @param clinics of which clinics; the actor's own are picked out by the service
 * @param text what was typed: any part of a name, a date of birth, and where contact is the actor's to see a phone number or
 *     an email address
 * @param group which of them
 */
public record ClientFilter(Set<ClinicId> clinics, String text, Group group) {

    /** The filters over the list. */
    public enum Group {
        TREATED,
        CLINICS,
        /** Seen, the maintenance window of four weeks has closed, nothing is booked (domain.md, "Cadence"). */
        DUE_BACK,
        NOTHING_BOOKED,
        /** An event within 14 days. */
        EVENT_SOON,
        ALERT,
        /** A caution that nobody has cleared. */
        CLEARANCE_MISSING
    }

    public boolean searching() {
        return !text.isBlank();
    }

    public ClientFilter withText(String newText) {
        return new ClientFilter(clinics, newText, group);
    }

    public ClientFilter withGroup(Group newGroup) {
        return new ClientFilter(clinics, text, newGroup);
    }
}
