package cadence.clinics;

/**
 * What a clinic decides for itself; shown as "clinic setting", never as fact (domain.md).
 *
 * @param noteDeadlineHours hours after a session's end until its note is overdue, 1 to 336
 * @param cancellationNoticeHours a cancellation with less notice than these hours counts as late, 0 to 336
 * @param targetLowPercent lower edge of the band for utilisation, 0 to 100
 * @param targetHighPercent upper edge of that band, not below the lower
 * @param runUpWeeks weeks before an event in which sessions come more often, 0 to 52
 * @param runUpIntervalDays days between sessions in those weeks, 3 to 60
 * @param deepSessionGapDays days between the last deep session and an event, 0 to 30
 * @param lengths how long sessions last where the page names no length
 * @param notesReadableBy who of the clinic's therapists reads signed notes and plans
 * @param remindByMail whether reminders of missing notes go by mail too
 * @param coSignature whether what a supervised therapist signs asks their lead for a co-signature
 */
public record ClinicSettings(
        int noteDeadlineHours,
        int cancellationNoticeHours,
        int targetLowPercent,
        int targetHighPercent,
        int runUpWeeks,
        int runUpIntervalDays,
        int deepSessionGapDays,
        SessionLengths lengths,
        NotesReadableBy notesReadableBy,
        boolean remindByMail,
        boolean coSignature) {

    /** What a new clinic begins with. */
    public static final ClinicSettings INITIAL = new ClinicSettings(
            24, 24, 70, 80, 8, 14, 5, SessionLengths.INITIAL, NotesReadableBy.TREATING, false, false);
}
