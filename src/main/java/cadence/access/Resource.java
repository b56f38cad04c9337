package cadence.access;

/** The rows of access.md, in its order. */
public enum Resource {
    CLIENT_IDENTITY,
    CLIENT_CONTACT,
    CLINICAL_ALERT,
    CONSENT,
    NOTE_DRAFT,
    SIGNED_NOTE,
    NOTE_METADATA,
    /** Everything that a clinic holds on one client, to be taken along: "export of one client's record". */
    CLIENT_RECORD,
    /** Not in access.md: texts to insert, which name no client (docs/decisions/0035). */
    SNIPPET,
    TREATMENT_PLAN,
    CLIENT_EVENT,
    APPOINTMENT,
    ROSTER,
    LEAVE_REQUEST,
    UTILISATION,
    MISSING_NOTES,
    OWN_PROFILE,
    COLLEAGUE_NAMES,
    ACCOUNT,
    THERAPIST_INVITATION,
    CLINIC,
    AUDIT_TRAIL
}
