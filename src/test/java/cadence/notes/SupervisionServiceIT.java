package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class SupervisionServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private SupervisionService service;

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private CoSignatureService coSignatures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId ruaridh;
    private AccountId daniel;
    private AccountId elise;
    private AccountId nadia;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        ruaridh = named("Ruaridh Sinclair");
        daniel = named("Daniel Osei");
        elise = named("Elise Hartley");
        nadia = fixtures.manager(clinic);
        As.person(nadia);
    }

    @Test
    void a_manager_and_an_admin_keep_it_and_the_trail_has_it() {
        service.add(clinic, ruaridh, daniel, TODAY);
        As.person(fixtures.admin());
        service.replaceLead(clinic, only().id(), elise);
        service.end(clinic, only().id());

        // Each held for less than a day: nothing of it is left to show.
        assertThat(service.of(clinic).rows()).isEmpty();
        assertThat(trail()).containsExactly("supervision.add", "supervision.replace", "supervision.end");
    }

    @Test
    void members_read_it_and_nobody_else_does() {
        service.add(clinic, ruaridh, daniel, TODAY);
        As.person(elise);
        assertThat(service.of(clinic).rows()).hasSize(1);
        assertThatThrownBy(() -> service.add(clinic, daniel, elise, TODAY)).isInstanceOf(AccessDeniedException.class);
        As.person(fixtures.manager(fixtures.clinic()));
        UUID row = As.person(nadia, this::only).id();
        assertThatThrownBy(() -> service.of(clinic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.add(clinic, daniel, elise, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.end(clinic, row)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_does_not_fit_is_refused_beside_its_field() {
        refused(() -> service.add(clinic, null, daniel, TODAY), "therapist", "shared.typed.required");
        refused(() -> service.add(clinic, ruaridh, null, TODAY), "lead", "shared.typed.required");
        refused(() -> service.add(clinic, ruaridh, daniel, null), "from", "shared.typed.required");
        refused(() -> service.add(clinic, ruaridh, daniel, TODAY.minusDays(1)), "from", "notes.supervision.from.past");
        refused(
                () -> service.add(clinic, ruaridh, daniel, LocalDate.of(9999, 1, 1)),
                "from",
                "notes.supervision.from.far");
        refused(() -> service.add(clinic, ruaridh, ruaridh, TODAY), "lead", "notes.supervision.self");
        AccountId foreign = fixtures.therapist(fixtures.clinic());
        refused(() -> service.add(clinic, foreign, daniel, TODAY), "therapist", "notes.supervision.not-here");
        refused(() -> service.add(clinic, ruaridh, foreign, TODAY), "lead", "notes.supervision.not-here");
        refused(() -> service.add(clinic, ruaridh, nadia, TODAY), "lead", "notes.supervision.not-here");
        service.add(clinic, ruaridh, daniel, TODAY.plusDays(30));
        refused(() -> service.add(clinic, ruaridh, elise, TODAY), "therapist", "notes.supervision.overlaps");
        refused(() -> service.add(clinic, daniel, ruaridh, TODAY), "lead", "notes.supervision.circle");
        service.add(clinic, daniel, elise, TODAY);
        refused(() -> service.add(clinic, elise, ruaridh, TODAY), "lead", "notes.supervision.circle");
        refused(() -> service.replaceLead(clinic, of(daniel).id(), ruaridh), "lead", "notes.supervision.circle");
        refused(() -> service.replaceLead(clinic, of(daniel).id(), elise), "lead", "notes.supervision.same");
    }

    @Test
    void nobody_keeps_their_own() {
        fixtures.membership(nadia, clinic, "THERAPIST");
        refused(() -> service.add(clinic, nadia, daniel, TODAY), "therapist", "notes.supervision.own");
        As.person(fixtures.manager(clinic), () -> {
            service.add(clinic, nadia, daniel, TODAY);
            return true;
        });
        UUID own = only().id();
        refused(() -> service.end(clinic, own), "", "notes.supervision.own");
        refused(() -> service.replaceLead(clinic, own, elise), "", "notes.supervision.own");
        assertThat(attempt("update supervision set until_day = '2026-09-14' where id = '" + own + "'"))
                .isZero();
    }

    @Test
    void nobody_makes_themselves_a_lead() {
        fixtures.membership(nadia, clinic, "THERAPIST");
        AppointmentId session = waitingNote();
        UUID supervision = only().id();

        refused(() -> service.replaceLead(clinic, supervision, nadia), "lead", "notes.supervision.own-lead");
        refused(() -> service.add(clinic, elise, nadia, TODAY), "lead", "notes.supervision.own-lead");
        assertThatThrownBy(
                        () -> attempt("insert into supervision (clinic_id, therapist_id, lead_id, from_day) values ('"
                                + clinic + "', '" + elise + "', '" + nadia + "', '2026-09-15')"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> notes.open(session)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_waits_goes_to_the_new_lead_and_the_old_one_reads_it_no_more() {
        AppointmentId session = waitingNote();
        assertThat(only().waiting()).isEqualTo(1);

        service.replaceLead(clinic, only().id(), elise);

        assertThat(only().leadName()).isEqualTo("Elise Hartley");
        As.person(daniel);
        assertThat(coSignatures.waiting(Set.of(clinic))).isEmpty();
        assertThatThrownBy(() -> notes.open(session)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coSignatures.coSign(session, "")).isInstanceOf(NotFound.class);
        As.person(elise);
        assertThat(coSignatures.waiting(Set.of(clinic))).hasSize(1);
        coSignatures.coSign(session, "");
        assertThat(trail()).contains("note.cosign.hand-over");
    }

    @Test
    void an_admin_moves_what_waits_without_seeing_any_of_it() {
        waitingNote();
        As.person(fixtures.admin());
        assertThat(only().waiting()).isEqualTo(1);
        service.replaceLead(clinic, only().id(), elise);
        assertThat(As.person(elise, () -> coSignatures.waitingCount(Set.of(clinic))))
                .isEqualTo(1);
        Long rows = transaction.execute(status -> jdbc.sql("select count(*) from note_cosignature")
                .query(Long.class)
                .single());
        assertThat(rows).isZero();
    }

    @Test
    void a_supervision_does_not_end_while_something_waits() {
        AppointmentId session = waitingNote();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> service.end(clinic, only().id()))
                .satisfies(refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("notes.supervision.waits");
                    assertThat(refusal.arguments()).containsExactly(1, "Ruaridh Sinclair", "Daniel Osei");
                });
        As.person(daniel, () -> {
            coSignatures.coSign(session, "");
            return true;
        });
        service.end(clinic, only().id());
        assertThat(service.of(clinic).rows()).allMatch(row -> row.hasEnded(TODAY));
        // Whoever gave a co-signature goes on standing to it.
        assertThat(As.person(daniel, () -> notes.open(session)).coSignature()).isNotNull();
        AppointmentId next = ended(Duration.ofHours(4));
        As.person(ruaridh, () -> notes.sign(next, Signable.words("alone"), 0));
        assertThatThrownBy(() -> As.person(daniel, () -> notes.open(next))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_lead_who_has_left_is_named_so_that_another_is_chosen() {
        service.add(clinic, ruaridh, daniel, TODAY);
        fixtures.jdbc()
                .sql("update account set state = 'SUSPENDED' where id = ?")
                .param(daniel.value())
                .update();
        assertThat(only().leadHere()).isFalse();
        service.replaceLead(clinic, only().id(), elise);
        assertThat(only().leadHere()).isTrue();
    }

    @Test
    void as_the_applications_role_nothing_overlaps_runs_in_a_circle_or_is_deleted() {
        service.add(clinic, ruaridh, daniel, TODAY);
        refusedBySql(insert(ruaridh, elise));
        refusedBySql(insert(daniel, ruaridh));
        refusedBySql(insert(elise, elise));
        refusedBySql("delete from supervision");
        refusedBySql("update supervision set lead_id = therapist_id");
        As.person(elise);
        refusedBySql(insert(elise, daniel));
        As.person(fixtures.manager(fixtures.clinic()));
        refusedBySql(insert(elise, daniel));
        refusedBySql("select hand_over_cosignatures('" + clinic + "', '" + ruaridh + "')");
    }

    @Test
    void whatever_is_done_a_therapist_has_one_lead_a_day_and_nobody_leads_themselves() {
        List<AccountId> people = new ArrayList<>(List.of(ruaridh, daniel, elise));
        for (int i = 0; i < 3; i++) {
            people.add(named("Therapist " + i));
        }
        Random random = new Random(20261123);
        int done = 0;
        for (int step = 0; step < 400; step++) {
            AccountId one = people.get(random.nextInt(people.size()));
            AccountId other = people.get(random.nextInt(people.size()));
            List<Supervision> open = service.of(clinic).rows().stream()
                    .filter(row -> !row.hasEnded(today()))
                    .toList();
            try {
                if (open.isEmpty() || random.nextInt(10) < 5) {
                    service.add(clinic, one, other, today().plusDays(random.nextInt(6)));
                } else if (random.nextInt(10) < 6) {
                    service.replaceLead(
                            clinic, open.get(random.nextInt(open.size())).id(), other);
                } else {
                    service.end(clinic, open.get(random.nextInt(open.size())).id());
                }
                done++;
            } catch (Refused | NotFound refused) {
                // What does not fit changes nothing.
            }
            if (random.nextInt(4) == 0) {
                clock.advance(Duration.ofDays(1));
            }
        }
        assertThat(done).isGreaterThan(60);
        requireSound();
    }

    /** Day by day over what the table holds, without a word of its SQL. */
    private void requireSound() {
        record Row(UUID therapist, UUID lead, LocalDate from, LocalDate until) {}
        List<Row> rows = fixtures.jdbc()
                .sql(
                        "select therapist_id, lead_id, from_day, coalesce(until_day, '2028-01-01') from supervision where clinic_id = ?")
                .param(clinic.value())
                .query((row, number) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(160)); day = day.plusDays(1)) {
            Map<UUID, UUID> leads = new TreeMap<>();
            for (Row row : rows) {
                if (!day.isBefore(row.from()) && !day.isAfter(row.until())) {
                    assertThat(leads.put(row.therapist(), row.lead()))
                            .as("one lead on " + day)
                            .isNull();
                }
            }
            for (UUID therapist : leads.keySet()) {
                Set<UUID> seen = new HashSet<>();
                for (UUID at = therapist; at != null; at = leads.get(at)) {
                    assertThat(seen.add(at)).as("no circle on " + day).isTrue();
                }
            }
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(java.time.ZoneId.of("Europe/London")).toLocalDate();
    }

    private AppointmentId waitingNote() {
        fixtures.supervises(daniel, ruaridh, clinic);
        AppointmentId session = ended(Duration.ofHours(1));
        As.person(ruaridh, () -> notes.sign(session, Signable.words("Left calf tight"), 0));
        return session;
    }

    private AppointmentId ended(Duration ago) {
        ClientId client = fixtures.client(clinic);
        return fixtures.appointment(
                clinic, ruaridh, client, TestClock.START.minus(ago).minus(Duration.ofHours(1)), 60, "ATTENDED");
    }

    private Supervision only() {
        return service.of(clinic).rows().stream()
                .filter(row -> !row.hasEnded(TODAY))
                .findFirst()
                .orElseThrow();
    }

    private Supervision of(AccountId therapist) {
        return service.of(clinic).rows().stream()
                .filter(row -> row.therapist().equals(therapist))
                .findFirst()
                .orElseThrow();
    }

    private AccountId named(String name) {
        AccountId id = fixtures.account(name, "ACTIVE");
        fixtures.membership(id, clinic, "THERAPIST");
        return id;
    }

    private String insert(AccountId therapist, AccountId lead) {
        return "insert into supervision (clinic_id, therapist_id, lead_id, from_day) values ('" + clinic + "', '"
                + therapist + "', '" + lead + "', '2026-09-16')";
    }

    private int attempt(String statement) {
        Integer rows = transaction.execute(status -> jdbc.sql(statement).update());
        return rows == null ? 0 : rows;
    }

    private void refusedBySql(String statement) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    if (statement.startsWith("select")) {
                        jdbc.sql(statement).query(Integer.class).single();
                    } else {
                        jdbc.sql(statement).update();
                    }
                }))
                .as(statement)
                .isInstanceOf(DataAccessException.class);
    }

    private static void refused(Runnable deed, String field, String key) {
        assertThatExceptionOfType(Refused.class).isThrownBy(deed::run).satisfies(refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    private List<String> trail() {
        return fixtures.jdbc()
                .sql(
                        "select action from audit_entry where clinic_id = ? and action ~ '^(supervision|note.cosign.hand)' order by at, id")
                .param(clinic.value())
                .query(String.class)
                .list();
    }
}
