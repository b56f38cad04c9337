package cadence.plans.ui;

import cadence.plans.CatalogueEvent;
import cadence.plans.Edition;

/** What can be done from the catalogue of events. */
interface CatalogueDeeds {

    /** Whether the person may change anything at all. */
    boolean writes();

    /** Opens place, distance and days of an event that people added. */
    void correct(CatalogueEvent event);

    /** Opens the form for another edition. */
    void addDays(CatalogueEvent event);

    /** Opens the days of an edition. */
    void changeDays(Edition edition);
}
