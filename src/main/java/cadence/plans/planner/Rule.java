package cadence.plans.planner;

import java.util.Locale;

/** The rules of domain.md that put, move or drop a session, and what can stand in their way. */
public enum Rule {
    FIRST_SESSION,
    MAINTENANCE,
    RUN_UP,
    INTO_RUN_UP,
    AFTER_RACE,
    AS_SOON_AS_POSSIBLE,
    PRE_EVENT,
    POST_EVENT,
    POST_STAGE,
    INJURY_TREATMENT,
    INJURY_PREVENTION,
    NOT_ACUTE,
    LAST_DEEP,
    NOTHING_DEEP,
    RACE_DAYS,
    IN_PLACE_OF_MAINTENANCE,
    NEXT_RACE_NEAR,
    ONE_A_DAY,
    PINNED,
    PINNED_AHEAD,
    CLIENT_AWAY,
    THERAPIST_AWAY,
    CLINIC_CLOSED,
    NO_CLINIC_DAY,
    DAY_TAKEN,
    PLAN_ENDS,
    RACE_WITHDRAWN,
    RACE_GONE,
    STAGES_NOT_WANTED,
    RACE_OVER,
    RACES_TOGETHER,
    HELD_ALREADY,
    COURSE_OVER,
    COUNTED_ANEW,
    /** What a booked or noted session breaks ({@link RuleCheck}), from here to TOO_SOON_IN_RUN_UP. */
    NO_EVENT,
    NOT_PRE_EVENT,
    NOT_POST_EVENT,
    NOT_BETWEEN_STAGES,
    RACE_DAYS_ONLY,
    DEEP_TOO_NEAR,
    PRE_EVENT_DEEP,
    POST_EVENT_NOT_GENTLE,
    ANOTHER_THAT_DAY,
    STILL_ACUTE,
    TOO_SOON,
    TOO_SOON_IN_RUN_UP,
    /** In words of its own: of plans from before rules were kept with what they were applied to. */
    AS_WRITTEN;

    /** The text's key in {@code plans.properties}. */
    public String textKey() {
        return "plans.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
