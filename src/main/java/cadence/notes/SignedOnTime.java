package cadence.notes;

import cadence.shared.AccountId;

/**
 * Note completion of one therapist (domain.md, "Utilisation": notes signed within 24 h ÷ attended).
 *
 * @param signed attended sessions whose note was signed within 24 h of the end
 * @param attended all attended sessions
 */
public record SignedOnTime(AccountId therapist, String therapistName, int signed, int attended) {}
