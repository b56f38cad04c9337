package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.clinics.ClinicService;
import cadence.plans.PlanEditService;
import cadence.plans.PlanProgressService;
import cadence.plans.PlanService;
import cadence.plans.ProposalService;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The services that a client's plans are read and written by. */
@Component
class PlanDesk {

    private final PlanService plans;
    private final PlanEditService edits;
    private final ProposalService proposals;
    private final PlanProgressService progress;
    private final ClinicService clinics;
    private final PlanBookingDialogs bookings;

    PlanDesk(
            PlanService plans,
            PlanEditService edits,
            ProposalService proposals,
            PlanProgressService progress,
            ClinicService clinics,
            PlanBookingDialogs bookings) {
        this.plans = plans;
        this.edits = edits;
        this.proposals = proposals;
        this.progress = progress;
        this.clinics = clinics;
        this.bookings = bookings;
    }

    PlanService plans() {
        return plans;
    }

    PlanEditService edits() {
        return edits;
    }

    ProposalService proposals() {
        return proposals;
    }

    /** What is done between a plan's sessions and the diary. */
    PlanBookingDialogs bookings() {
        return bookings;
    }

    PlanProgressService progress() {
        return progress;
    }

    /** In which the clinic's bookings are shown. */
    ZoneId zone(ClientRef client) {
        return clinics.clinic(client.clinic()).zone();
    }
}
