package cadence.utilisation;

import cadence.shared.ClinicId;

/** Which figures: of one clinic, in one period. */
public record UtilisationFilter(ClinicId clinic, Period period) {}
