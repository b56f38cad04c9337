package cadence.clients;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pain before and after each session, from signed notes and the actor's own drafts; offered by the room of the notes. */
public interface PainHistory {

    /** Pain from 0 to 10 on a session's day in the clinic's zone; null where it was not asked. */
    record Pain(
            LocalDate day,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /** By day, the earliest first; empty for whom the notes are not to see. */
    List<Pain> painOf(ClientRef client, LocalDate from, LocalDate to);
}
