package cadence.utilisation;

import java.time.DayOfWeek;

/**
 * A weekday and a local hour with their minutes.
 *
 * @param hour 0 to 23
 * @param booked booked by available minutes
 */
public record HeatCell(DayOfWeek weekday, int hour, Ratio booked) {}
