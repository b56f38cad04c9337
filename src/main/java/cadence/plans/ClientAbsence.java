package cadence.plans;

import java.time.LocalDate;

/**
 * When a client cannot come, both days included; the planner puts no session there.
 *
 * @param words where or why, may be empty; read by the clinic's managers too
 */
public record ClientAbsence(AbsenceId id, LocalDate firstDay, LocalDate lastDay, String words) {}
