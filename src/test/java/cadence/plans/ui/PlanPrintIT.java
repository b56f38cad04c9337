package cadence.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.plans.EventService;
import cadence.plans.PlanDetails;
import cadence.plans.PlanEditService;
import cadence.plans.PlanPrint;
import cadence.plans.PlanPrintService;
import cadence.plans.ProposalService;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.print.Pdf;
import cadence.shared.ui.Texts;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan printed for its client: everyday words, nothing of what was found, tagged, and in the trail. */
class PlanPrintIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private PlanPrintService prints;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private EventService events;

    private ClinicId here;
    private AccountId elise;
    private PlanId plan;

    @BeforeEach
    void plan() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        As.person(elise);
        ClientRef ref = new ClientRef(tomasz, here);
        plan = edits.draft(
                ref,
                new PlanDetails(
                        "Ready for October",
                        null,
                        TODAY,
                        TODAY.plusWeeks(8),
                        false,
                        List.of(PlanDetails.Goal.byHand("Going downstairs, PSFS", "", null, null, null)),
                        List.of(new PlanDetails.Exercise(
                                "Heel drops on a step", "3 × 12, slow", 3, "Down on one leg.")),
                        List.of()));
        events.enter(ref, "Towpath 10k " + here, TODAY.plusDays(26), null, "Under 45");
    }

    @Test
    void the_client_reads_when_why_and_what_to_do_at_home() {
        proposals.accept(proposals.propose(plan));

        Pdf pdf = Pdf.of(PlanPrintSheet.of(prints.print(plan, false), new Texts()));

        String text = pdf.text().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Your plan", "Tomasz Wiśniewski", "Ready for October", "Maintenance massage")
                .contains("fast and brisk, not too deep, so that you start ready")
                .contains("slow and gentle, to soothe tired muscles")
                .contains("Heel drops on a step", "3 × 12, slow", "3 times a week", "Down on one leg.")
                .contains("Towpath 10k", "11 Oct 2026", "goal Under 45", "This print is in the trail.");
        assertThat(text).doesNotContain("PSFS", "clinic setting", "Pain", "RUN_UP");
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
        assertThat(pdf.drawings()).singleElement().asString().contains("numbered flags");
    }

    @Test
    void each_print_is_in_the_trail_with_who_made_it() {
        proposals.accept(proposals.propose(plan));

        PlanPrint print = prints.print(plan, true);

        assertThat(print.by()).isEqualTo("Test person");
        assertThat(fixtures.jdbc()
                        .sql(
                                "select count(*) from audit_entry where action = 'plan.print' and actor_id = ? and record_id = ?")
                        .params(elise.value(), plan.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_draft_is_not_printed_and_a_foreign_plan_is_not_there() {
        assertThatThrownBy(() -> prints.print(plan, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("plans.print.draft");
        proposals.accept(proposals.propose(plan));
        for (AccountId other :
                List.of(fixtures.manager(here), fixtures.therapist(here), fixtures.therapist(fixtures.clinic()))) {
            As.person(other);
            assertThatThrownBy(() -> prints.print(plan, false)).isInstanceOf(RuntimeException.class);
        }
    }
}
