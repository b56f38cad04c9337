package cadence.utilisation;

/** A clinic's coming weeks among those of the organisation, each in its own time zone. */
public record ClinicForecast(UtilisationClinic clinic, Forecast forecast) {}
