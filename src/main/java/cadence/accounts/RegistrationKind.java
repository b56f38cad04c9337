package cadence.accounts;

/** What a therapist has to prove. */
public enum RegistrationKind {
    REGISTRATION,
    INSURANCE
}
