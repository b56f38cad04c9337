package cadence.notes;

import java.time.ZoneId;
import java.util.List;

/**
 * What became of an attempt to remind.
 *
 * @param sent notes that were reminded of
 * @param mailed therapists who get a mail as well, their first from a manager that day
 * @param earlier notes that had been reminded of that day already
 * @param unreachable names of therapists whose account is closed or who do not work at the clinic any more
 */
public record Reminded(int sent, int mailed, List<Earlier> earlier, List<String> unreachable) {

    /** @param zone the clinic's time zone */
    public record Earlier(String clientName, ZoneId zone, Reminder reminder) {}
}
