package cadence.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.LogLines;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL's refusals quote the row; neither the log nor an exception's message may. */
class ClashLogIT extends PostgresIT {

    private static final Instant TOMORROW = Instant.parse("2026-09-16T09:00:00Z");

    private static final String INSERT = """
            insert into appointment (clinic_id, therapist_id, client_id, treatment_type, reason, starts_at, ends_at,
                booked_at, booked_by)
            values (?, ?, ?, 'MAINTENANCE', ?, ?, ?, ?, ?)
            """;

    @Autowired
    private AppointmentService service;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;

    @BeforeEach
    void someone_is_booked() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        fixtures.appointment(clinic, elise, client, TOMORROW, 60, "SCHEDULED");
        As.person(elise);
    }

    @Test
    void an_appointment_that_clashes_leaves_no_value_of_its_row_in_the_log() {
        NewAppointment wanted = new NewAppointment(
                clinic, elise, client, null, TreatmentType.MAINTENANCE, null, "Left calf tight", TOMORROW, 60);
        try (LogLines log = new LogLines()) {
            assertThatThrownBy(() -> service.book(wanted))
                    .isInstanceOf(Refused.class)
                    .hasMessage("diary.clash.booked.therapist");
            assertSilent(log.text());
            assertThat(log.text()).as("a refusal that was handled").doesNotContain("appointment_");
        }
    }

    @Test
    void a_statement_that_clashes_says_which_rule_but_not_which_row() {
        Object[] row = {
            clinic.value(),
            elise.value(),
            client.value(),
            "Left calf tight",
            Fixtures.utc(TOMORROW),
            Fixtures.utc(TOMORROW.plusSeconds(60)),
            Fixtures.utc(TestClock.START),
            elise.value()
        };
        try (LogLines log = new LogLines()) {
            Throwable refused = catchThrowable(
                    () -> transaction.executeWithoutResult(status -> jdbc.batchUpdate(INSERT, List.of(row, row))));
            assertThat(refused).hasStackTraceContaining("appointment_");
            StringWriter said = new StringWriter();
            refused.printStackTrace(new PrintWriter(said));
            assertSilent(said + log.text());
        }
    }

    private void assertSilent(String said) {
        assertThat(said)
                .doesNotContain(client.toString())
                .doesNotContain(elise.toString())
                .doesNotContain("Left calf")
                .doesNotContain("Detail:")
                .doesNotContain("2026-09-16");
    }
}
