package cadence.utilisation;

import java.time.LocalDate;

/** A therapist's day behind the available minutes; all in minutes, available = rostered − onLeave − blocked. */
public record RosteredDay(LocalDate day, String therapist, long rostered, long onLeave, long blocked, long available) {}
