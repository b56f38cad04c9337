package cadence.notes;

import java.time.LocalDate;

/**
 * An event that clients of the reader enter.
 *
 * @param clients how many of them
 * @param onlyClient the name when it is one, empty otherwise
 * @param withoutPreEvent how many have no pre-event session booked for the day before or the day itself
 */
public record ComingEvent(
        String name, LocalDate firstDay, LocalDate lastDay, int clients, String onlyClient, int withoutPreEvent) {}
