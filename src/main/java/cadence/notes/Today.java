package cadence.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A therapist's day, and what else waits.
 *
 * @param zone the time zone of the first clinic of the day, or of the therapist's first clinic
 * @param now when this was read
 * @param today the day that it is now in that zone
 * @param sessions of the day shown, in time order
 * @param unfinished notes not signed, or waiting for a co-signature; oldest session first, of whichever day
 * @param dueBack all of the actor's own who do not wait by a call, longest past first
 * @param toCoSign notes of others that wait for the therapist's co-signature, longest waiting first
 */
public record Today(
        LocalDate day,
        ZoneId zone,
        Instant now,
        LocalDate today,
        List<DaySession> sessions,
        List<DaySession> unfinished,
        List<DueBack> dueBack,
        List<ComingEvent> events,
        List<NoteToCoSign> toCoSign) {

    public boolean isToday() {
        return day.equals(today);
    }
}
