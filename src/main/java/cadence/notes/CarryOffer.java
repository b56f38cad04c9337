package cadence.notes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be carried into a draft, and from when what is carried comes. Without any text of the earlier note.
 *
 * @param from day of the latest signed note's session, in the clinic's zone; null where there is none
 * @param parts what is written in it
 * @param carried for each part that was carried into this draft, the day of the session it came from
 */
public record CarryOffer(@Nullable LocalDate from, Set<NotePart> parts, Map<NotePart, LocalDate> carried) {}
