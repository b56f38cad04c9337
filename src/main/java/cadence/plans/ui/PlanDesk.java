package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.clinics.ClinicService;
import cadence.plans.PlanEditService;
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
    private final ClinicService clinics;

    PlanDesk(PlanService plans, PlanEditService edits, ProposalService proposals, ClinicService clinics) {
        this.plans = plans;
        this.edits = edits;
        this.proposals = proposals;
        this.clinics = clinics;
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

    /** In which the clinic's bookings are shown. */
    ZoneId zone(ClientRef client) {
        return clinics.clinic(client.clinic()).zone();
    }
}
