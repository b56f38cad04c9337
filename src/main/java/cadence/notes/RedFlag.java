package cadence.notes;

/** What stops a session (domain.md, "Before hands go on"). The last two are asked after an event. */
public enum RedFlag {
    /** Over 38 °C, as measured. */
    FEVER,
    SUSPECTED_DVT,
    /** Under 48 h, at the site. */
    ACUTE_INJURY,
    FRACTURE,
    /** Or infectious skin, at the site. */
    OPEN_WOUND,
    DARK_URINE,
    CONFUSION
}
