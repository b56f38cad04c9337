package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Days away are written by those who treat the client, read by the clinic's managers, and heeded by the planner. */
class ClientAbsenceServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private ClientAbsenceService absences;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private ProposalService proposals;

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
        As.person(elise);
    }

    @Test
    void days_away_are_written_changed_and_taken_out_each_with_a_trace() {
        AbsenceId id = absences.add(ref, TODAY.plusDays(10), TODAY.plusDays(20), " Holiday ");
        assertThat(absences.absences(ref))
                .containsExactly(new ClientAbsence(id, TODAY.plusDays(10), TODAY.plusDays(20), "Holiday"));
        absences.change(ref, id, TODAY.plusDays(11), null, "");
        assertThat(absences.absences(ref))
                .containsExactly(new ClientAbsence(id, TODAY.plusDays(11), TODAY.plusDays(11), ""));
        absences.remove(ref, id);
        assertThat(absences.absences(ref)).isEmpty();
        assertThat(fixtures.jdbc()
                        .sql("select action from audit_entry where record_id = ? order by at, id")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("absence.add", "absence.change", "absence.remove");
    }

    @Test
    void what_does_not_fit_is_refused_beside_its_field() {
        for (LocalDate odd :
                new LocalDate[] {null, LocalDate.MIN, LocalDate.MAX, TODAY.minusYears(2), TODAY.plusYears(4)}) {
            assertField("firstDay", () -> absences.add(ref, odd, null, ""));
        }
        assertField("lastDay", () -> absences.add(ref, TODAY, TODAY.minusDays(1), ""));
        assertField("lastDay", () -> absences.add(ref, TODAY, TODAY.plusDays(367), ""));
        assertField("lastDay", () -> absences.add(ref, TODAY, LocalDate.MAX, ""));
        assertField("words", () -> absences.add(ref, TODAY, null, "x".repeat(121)));
        absences.add(ref, TODAY, TODAY.plusDays(366), "x".repeat(120));
    }

    @Test
    void the_planner_puts_no_session_there() {
        PlanId plan = edits.draft(
                ref,
                new PlanDetails(
                        "Keep running", null, TODAY, TODAY.plusDays(60), false, List.of(), List.of(), List.of()));
        LocalDate second = proposals.propose(plan).proposed().sessions().get(1).day();
        absences.add(ref, second.minusDays(2), second.plusDays(2), "");
        assertThat(proposals.propose(plan).proposed().sessions())
                .noneMatch(session -> !session.day().isBefore(second.minusDays(2))
                        && !session.day().isAfter(second.plusDays(2)));
    }

    @Test
    void a_manager_reads_and_changes_nothing_and_others_find_nothing() {
        AbsenceId id = absences.add(ref, TODAY, null, "Holiday");
        As.person(fixtures.manager(here));
        assertThat(absences.absences(ref)).hasSize(1);
        assertThat(absences.mayWrite(ref)).isFalse();
        refused(() -> absences.add(ref, TODAY, null, ""));
        refused(() -> absences.change(ref, id, TODAY, null, ""));
        refused(() -> absences.remove(ref, id));
        for (AccountId stranger :
                List.of(fixtures.therapist(here), fixtures.manager(fixtures.clinic()), fixtures.admin())) {
            As.person(stranger);
            refused(() -> absences.absences(ref));
            refused(() -> absences.add(ref, TODAY, null, ""));
            refused(() -> absences.remove(ref, id));
        }
    }

    @Test
    void an_absence_of_another_client_looks_like_none() {
        ClientId other = fixtures.client("Ada", "Berg", here);
        fixtures.treats(elise, other, here);
        AbsenceId foreign = absences.add(new ClientRef(other, here), TODAY, null, "");
        assertThatThrownBy(() -> absences.change(ref, foreign, TODAY, null, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> absences.remove(ref, foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> absences.remove(ref, AbsenceId.next())).isInstanceOf(NotFound.class);
    }

    private static void assertField(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfAny(NotFound.class, AccessDeniedException.class);
    }
}
