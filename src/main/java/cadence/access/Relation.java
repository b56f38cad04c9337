package cadence.access;

/** The columns of access.md that exist so far: how the actor stands to the clinic, and to the client in it. */
public enum Relation {
    /** Therapist of the clinic with an active care relation to the client. */
    TREATING,
    /** Therapist of the clinic, not treating this client. */
    TEAM,
    /** Therapist of the clinic, not treating; the clinic opens signed notes and plans to its team (clinic setting). */
    TEAM_READER,
    /** Therapist of the clinic who is asked to co-sign this very note, or who did (docs/decisions/0047). */
    LEAD,
    MANAGER,
    ADMIN
}
