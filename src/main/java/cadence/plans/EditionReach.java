package cadence.plans;

/**
 * Whom a change of an edition reaches in one of the actor's clinics. Numbers only: the clients may be a colleague's.
 *
 * @param entered clients who mean to start
 * @param results results that are written down
 */
public record EditionReach(String clinic, int entered, int results) {}
