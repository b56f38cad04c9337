package cadence.diary.ui;

import cadence.diary.LeaveRow;

/** What a manager can do from the team's detail; the view sees to it and shows the team anew. */
interface TeamDeeds {

    void close();

    void changeRoster(TeamLine line);

    void addLeave(TeamLine line);

    void approve(LeaveRow leave);

    void refuse(LeaveRow leave);

    void suspend(TeamLine line);
}
