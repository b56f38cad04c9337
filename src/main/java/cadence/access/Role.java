package cadence.access;

/** What a membership makes of a person in a clinic; ADMIN is organisation-wide (access.md). */
public enum Role {
    THERAPIST,
    MANAGER,
    ADMIN
}
