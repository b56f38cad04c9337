package cadence.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.EventService;
import cadence.plans.PlanDetails;
import cadence.plans.PlanEditService;
import cadence.plans.PlanService;
import cadence.plans.ProposalService;
import cadence.plans.TreatmentPlan;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan's difference is read and decided by what it says. */
class ProposalViewTest extends KaribuTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 11, 15);

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private PlanService plans;

    @Autowired
    private EventService events;

    private ClinicId here;
    private AccountId elise;
    private ClientRef ref;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
    }

    @Test
    void a_first_plan_is_accepted_as_a_whole() {
        PlanId plan = draft();
        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("The plan as proposed", "First session: within a week", "Not booked");

        _click(button("Accept the proposed plan"));

        assertThat(plans.plan(plan).state()).isEqualTo(TreatmentPlan.State.ACTIVE);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("clients/" + ref.client() + "?tab=plan");
    }

    private PlanId draft() {
        As.person(elise);
        return edits.draft(
                ref, new PlanDetails("Keep running", null, TODAY, null, false, List.of(), List.of(), List.of()));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _get(ProposalView.class).getElement().getTextRecursively();
    }
}
