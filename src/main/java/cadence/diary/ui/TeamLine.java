package cadence.diary.ui;

import cadence.access.Role;
import cadence.accounts.TeamMember;
import cadence.diary.LeaveRow;
import cadence.diary.LeaveState;
import cadence.diary.RosterRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone of the team with their week and leave.
 *
 * @param shifts those that hold today or later
 * @param leave what is not over
 */
record TeamLine(TeamMember member, List<RosterRow> shifts, List<LeaveRow> leave) {

    boolean isTherapist() {
        return member.roles().contains(Role.THERAPIST);
    }

    /** The week as it is on that day. */
    List<RosterRow> week(LocalDate day) {
        return shifts.stream().filter(row -> row.validOn(day)).toList();
    }

    long minutes(LocalDate day) {
        return week(day).stream().mapToLong(row -> row.shift().minutes()).sum();
    }

    Optional<LeaveRow> nextLeave() {
        return leave.stream().filter(row -> row.state() == LeaveState.APPROVED).findFirst();
    }

    long requests() {
        return leave.stream().filter(row -> row.state() == LeaveState.REQUESTED).count();
    }
}
