package cadence.utilisation;

import cadence.shared.AppointmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure: an appointment, or a planned session with the last day of its window.
 *
 * @param appointment null for a planned session
 * @param outcome the appointment's outcome; empty for a planned session
 * @param part what it adds to the figure's part, in minutes or as 0 or 1
 * @param whole what it adds to the figure's whole, 0 or 1; 0 where the whole is available minutes
 */
public record FigureRow(
        @Nullable AppointmentId appointment,
        LocalDate day,
        String client,
        String therapist,
        String outcome,
        long part,
        long whole) {}
