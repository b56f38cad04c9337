package cadence.clinics;

import cadence.shared.Typed;

/**
 * How long sessions last where the page names no length (domain.md, "Treatment types"): clinic setting. An injury's 30 to 60
 * minutes are the page's own and not among them.
 */
public record SessionLengths(Length maintenance, Length preEvent, Length postEvent) {

    /** The shortest that can be set, in minutes. */
    public static final int SHORTEST = 5;

    /** The longest that can be set, in minutes. */
    public static final int LONGEST = 240;

    /** What a new clinic begins with: one appointment of an hour or less. */
    public static final SessionLengths INITIAL =
            new SessionLengths(new Length(45, 60), new Length(20, 30), new Length(30, 45));

    /** From the shortest to the longest, in minutes, both included. */
    public record Length(int from, int to) {

        private void check(String field) {
            Typed.number(field + "MinutesFrom", from, SHORTEST, LONGEST);
            Typed.number(field + "MinutesTo", to, from, LONGEST);
        }
    }

    /** @throws cadence.shared.Refused if one is not from {@link #SHORTEST} to {@link #LONGEST}, or ends below where it begins */
    void check() {
        maintenance.check("maintenance");
        preEvent.check("preEvent");
        postEvent.check("postEvent");
    }
}
