package cadence.shared;

/** What an injury-prevention session is for: the page names it prevention and describes treating (domain.md). */
public enum Purpose {
    PREVENTION,
    TREATMENT
}
