package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.PlanDetails;
import cadence.plans.PlanEditService;
import cadence.plans.ProposalService;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Today tells a therapist which plans wait, once they have been looked through beside the page. */
class WaitingPlansSectionTest extends KaribuTest {

    @Autowired
    private PlanEditService edits;

    @Autowired
    private ProposalService proposals;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId tomasz;

    @BeforeEach
    void aPlan() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", clinic);
        fixtures.treats(elise, tomasz, clinic);
        As.person(elise);
        PlanId plan = edits.draft(
                new ClientRef(tomasz, clinic),
                new PlanDetails(
                        "Keep running", null, LocalDate.of(2026, 9, 15), null, false, List.of(), List.of(), List.of()));
        proposals.accept(proposals.propose(plan));
    }

    @Test
    void a_plan_that_would_be_another_one_stands_there_with_the_way_to_its_difference() {
        fixtures.jdbc()
                .sql("update clinic set maintenance_minutes_to = 75 where id = ?")
                .param(clinic.value())
                .update();

        open(elise, "today");
        lookedThrough();

        assertThat(text()).contains("Plans to decide", "Tomasz Wiśniewski", "sessions would change");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("clients/" + tomasz + "?tab=plan");
    }

    @Test
    void where_nothing_waits_nothing_is_shown() {
        open(elise, "today");
        lookedThrough();
        assertThat(text()).doesNotContain("Plans to decide");
    }

    private static void lookedThrough() {
        long patience = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (UI.getCurrent().getPollInterval() > 0 && System.nanoTime() < patience) {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            Thread.yield();
        }
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private static String text() {
        return _get(TodayView.class).getElement().getTextRecursively();
    }
}
