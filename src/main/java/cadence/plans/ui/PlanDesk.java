package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.clinics.ClinicService;
import cadence.plans.ClientAbsenceService;
import cadence.plans.GoalMeasures;
import cadence.plans.PlanEditService;
import cadence.plans.PlanProgressService;
import cadence.plans.PlanReviewService;
import cadence.plans.PlanService;
import cadence.plans.PlanVersionService;
import cadence.plans.ProposalService;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The services that a client's plans are read and written by. */
@Component
class PlanDesk {

    private final PlanService plans;
    private final PlanEditService edits;
    private final ProposalService proposals;
    private final PlanProgressService progress;
    private final PlanReviewService reviews;
    private final PlanVersionService versions;
    private final ClientAbsenceService absences;
    private final ObjectProvider<GoalMeasures> measures;
    private final ClinicService clinics;
    private final PlanBookingDialogs bookings;

    PlanDesk(
            PlanService plans,
            PlanEditService edits,
            ProposalService proposals,
            PlanProgressService progress,
            PlanReviewService reviews,
            PlanVersionService versions,
            ClientAbsenceService absences,
            ObjectProvider<GoalMeasures> measures,
            ClinicService clinics,
            PlanBookingDialogs bookings) {
        this.plans = plans;
        this.edits = edits;
        this.proposals = proposals;
        this.progress = progress;
        this.reviews = reviews;
        this.versions = versions;
        this.absences = absences;
        this.measures = measures;
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

    PlanReviewService reviews() {
        return reviews;
    }

    PlanVersionService versions() {
        return versions;
    }

    ClientAbsenceService absences() {
        return absences;
    }

    /** What goals can be chosen from. */
    List<GoalMeasures.Offer> measures(ClientRef client) {
        return measures.stream().flatMap(room -> room.offers(client).stream()).toList();
    }

    /** In which the clinic's bookings are shown. */
    ZoneId zone(ClientRef client) {
        return clinics.clinic(client.clinic()).zone();
    }
}
