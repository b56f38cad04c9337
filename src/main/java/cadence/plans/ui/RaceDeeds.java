package cadence.plans.ui;

import cadence.plans.Edition;
import cadence.plans.EventEntry;

/** What can be done from a list of editions. */
interface RaceDeeds {

    /** Opens the days of an edition. */
    void changeDays(Edition edition);

    /** Opens goal and result of an entry. */
    void change(EventEntry entry);

    /** Whether the person may change days at all. */
    boolean writes();
}
