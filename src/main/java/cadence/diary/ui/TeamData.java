package cadence.diary.ui;

import cadence.accounts.AccountService;
import cadence.accounts.TeamMember;
import cadence.diary.LeaveRow;
import cadence.diary.LeaveService;
import cadence.diary.RosterRow;
import cadence.diary.RosterService;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the people, their rosters and their leave together for the team's view. */
@Component
class TeamData {

    private final AccountService accounts;
    private final RosterService rosters;
    private final LeaveService leaves;

    TeamData(AccountService accounts, RosterService rosters, LeaveService leaves) {
        this.accounts = accounts;
        this.rosters = rosters;
        this.leaves = leaves;
    }

    List<TeamLine> team(ClinicId clinic) {
        Map<AccountId, List<RosterRow>> shifts =
                rosters.ofClinic(clinic).stream().collect(Collectors.groupingBy(RosterRow::therapist));
        Map<AccountId, List<LeaveRow>> leave =
                leaves.ofClinic(clinic).stream().collect(Collectors.groupingBy(LeaveRow::therapist));
        return accounts.team(clinic).stream()
                .map(member -> line(member, shifts, leave))
                .toList();
    }

    private static TeamLine line(
            TeamMember member, Map<AccountId, List<RosterRow>> shifts, Map<AccountId, List<LeaveRow>> leave) {
        return new TeamLine(
                member, shifts.getOrDefault(member.id(), List.of()), leave.getOrDefault(member.id(), List.of()));
    }

    AccountService accounts() {
        return accounts;
    }

    RosterService rosters() {
        return rosters;
    }

    LeaveService leaves() {
        return leaves;
    }
}
