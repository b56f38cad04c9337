package cadence.accounts;

/** How many accounts each filter shows, whatever is searched for. */
public record AccountCounts(long all, long active, long invited, long suspended, long left, long ending) {}
