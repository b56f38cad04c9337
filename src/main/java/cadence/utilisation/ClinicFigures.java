package cadence.utilisation;

/** A clinic's total among those of the organisation, each in its own time zone. */
public record ClinicFigures(UtilisationClinic clinic, Figures total) {}
