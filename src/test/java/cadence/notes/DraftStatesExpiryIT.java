package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.database.DatabaseRole;
import cadence.shared.database.Login;
import cadence.testing.As;
import cadence.testing.EveryTable;
import cadence.testing.Fixtures;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import cadence.testing.TestServer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class DraftStatesExpiryIT extends PostgresIT {

    @Autowired
    private DraftStatesExpiry expiry;

    @Autowired
    private ScheduledTaskHolder tasks;

    private EveryTable signed;
    private UUID draft;

    @BeforeEach
    void a_signed_note_and_a_draft_with_an_earlier_state_each() {
        signed = EveryTable.fill(fixtures);
        AccountId author = signed.therapist();
        draft = UUID.randomUUID();
        var visit = fixtures.appointment(
                signed.clinic(),
                author,
                fixtures.client(signed.clinic()),
                TestClock.START.minusSeconds(30_000),
                60,
                "ATTENDED");
        fixtures.jdbc()
                .sql("insert into session_note (id, appointment_id, clinic_id, client_id, author_id, state, started_at,"
                        + " saved_at) select ?, id, clinic_id, client_id, therapist_id, 'DRAFT', starts_at, starts_at"
                        + " from appointment where id = ?")
                .params(draft, visit.value())
                .update();
        fixtures.jdbc()
                .sql("insert into note_draft_state (note_id, version, author_id, saved_at, content)"
                        + " values (?, 1, ?, ?, '{}')")
                .params(draft, author.value(), Fixtures.utc(TestClock.START))
                .update();
    }

    @Test
    void earlier_states_are_kept_for_thirty_days_after_signing_and_then_forgotten() {
        clock.advance(Duration.ofDays(30));
        expiry.forget();
        assertThat(statesOf(note())).isOne();

        clock.advance(Duration.ofSeconds(1));
        expiry.forget();

        assertThat(statesOf(note())).isZero();
        assertThat(statesOf(draft)).as("of a draft, however old").isOne();
        assertThat(expiry.forget()).isZero();
    }

    @Test
    void it_works_whoever_is_bound_and_runs_by_itself() {
        As.person(fixtures.admin());
        clock.advance(Duration.ofDays(31));
        assertThat(expiry.forget()).isPositive();
        assertThat(statesOf(note())).isZero();
        assertThat(tasks.getScheduledTasks())
                .anySatisfy(task -> assertThat(task.toString()).contains("DraftStatesExpiry.forget"));
    }

    @Test
    void the_databases_owner_reaches_no_state_before_its_time() {
        Login login = TestServer.get().login(DatabaseRole.OWNER);
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
        assertThat(owner.sql("select count(*) from note_draft_state where note_id = ?")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(owner.sql("delete from note_draft_state where note_id = ?")
                        .param(draft)
                        .update())
                .isZero();
        assertThat(statesOf(draft)).isOne();
    }

    private UUID note() {
        return fixtures.jdbc()
                .sql("select id from session_note where appointment_id = ?")
                .param(signed.visit().value())
                .query(UUID.class)
                .single();
    }

    private long statesOf(UUID note) {
        return fixtures.jdbc()
                .sql("select count(*) from note_draft_state where note_id = ?")
                .param(note)
                .query(Long.class)
                .single();
    }
}
