package cadence.access;

/** The columns of access.md that exist so far: how the actor stands to the clinic, and to the client in it. */
public enum Relation {
    /** Therapist of the clinic with an active care relation to the client. */
    TREATING,
    /** Therapist of the clinic, not treating this client. */
    TEAM,
    /** Therapist of the clinic, not treating; the clinic opens signed notes and plans to its team (clinic setting). */
    TEAM_READER,
    MANAGER,
    ADMIN
}
