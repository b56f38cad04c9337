package cadence.utilisation;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.database.DatabaseRole;
import cadence.shared.database.Login;
import cadence.testing.TestServer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Rosters, leave, blocks, appointments, notes and plans of one clinic, written as the superuser in the clinic's local time. */
final class DiaryFixture implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final ClinicId clinic;
    private final ZoneId zone;

    DiaryFixture(ClinicId clinic, String zone) {
        Login login = TestServer.get().login(DatabaseRole.SUPERUSER);
        this.connection = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        this.jdbc = JdbcClient.create(connection);
        this.clinic = clinic;
        this.zone = ZoneId.of(zone);
    }

    /** An instant from the clinic's local time, such as "2026-03-23T09:00". */
    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    void shift(AccountId who, DayOfWeek weekday, String starts, String ends) {
        if (!shift(who, weekday, LocalTime.parse(starts), LocalTime.parse(ends), LocalDate.of(2026, 1, 1), null)) {
            throw new IllegalStateException("Shifts overlap");
        }
    }

    /** Whether the database took it: shifts of a therapist do not overlap. */
    boolean shift(
            AccountId who,
            DayOfWeek weekday,
            LocalTime starts,
            LocalTime ends,
            LocalDate from,
            @Nullable LocalDate until) {
        return jdbc.sql(
                                "insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from, valid_until)"
                                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(clinic.value(), who.value(), weekday.getValue(), starts, ends, from, until)
                        .update()
                == 1;
    }

    void leave(AccountId who, String state, Instant starts, Instant ends) {
        jdbc.sql(
                        "insert into therapist_leave (therapist_id, kind, state, starts_at, ends_at) values (?, 'HOLIDAY', ?, ?, ?)")
                .params(who.value(), state, utc(starts), utc(ends))
                .update();
    }

    void block(AccountId who, Instant starts, Instant ends) {
        jdbc.sql(
                        "insert into diary_block (clinic_id, therapist_id, label, starts_at, ends_at) values (?, ?, 'BREAK', ?, ?)")
                .params(clinic.value(), who.value(), utc(starts), utc(ends))
                .update();
    }

    AppointmentId appointment(AccountId who, ClientId client, String starts, int minutes, String outcome) {
        Instant at = at(starts);
        return booked(who, client, at, minutes, outcome, at.minus(Duration.ofDays(9)), at.minus(Duration.ofDays(1)))
                .orElseThrow();
    }

    /** Empty if the database's exclusion constraints refuse it. */
    Optional<AppointmentId> booked(
            AccountId who,
            ClientId client,
            Instant starts,
            int minutes,
            String outcome,
            Instant bookedAt,
            Instant outcomeAt) {
        AppointmentId id = AppointmentId.next();
        int inserted = jdbc.sql(
                        "insert into appointment (id, clinic_id, therapist_id, client_id, treatment_type, starts_at,"
                                + " ends_at, outcome, outcome_at, booked_at, booked_by)"
                                + " values (?, ?, ?, ?, 'MAINTENANCE', ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        id.value(),
                        clinic.value(),
                        who.value(),
                        client.value(),
                        utc(starts),
                        utc(starts.plus(Duration.ofMinutes(minutes))),
                        outcome,
                        outcome.equals("SCHEDULED") ? null : utc(outcomeAt),
                        utc(bookedAt),
                        who.value())
                .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    /** A note on the appointment; signed if a time is given. */
    void note(AppointmentId appointment, @Nullable Instant signedAt) {
        jdbc.sql(
                        "insert into session_note (id, appointment_id, clinic_id, client_id, author_id, state, started_at, saved_at, signed_at)"
                                + " select ?, id, clinic_id, client_id, therapist_id, ?, ends_at, ends_at, ? from appointment where id = ?")
                .params(
                        Id.nextValue(),
                        signedAt == null ? "DRAFT" : "SIGNED",
                        signedAt == null ? null : utc(signedAt),
                        appointment.value())
                .update();
    }

    UUID plan(AccountId who, ClientId client) {
        UUID id = Id.nextValue();
        jdbc.sql(
                        "insert into treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on, created_at)"
                                + " values (?, ?, ?, ?, 'Calves', 'ACTIVE', '2026-01-01', '2026-01-01T00:00Z')")
                .params(id, client.value(), clinic.value(), who.value())
                .update();
        return id;
    }

    void planned(UUID plan, String earliest, String latest, String state, @Nullable AppointmentId appointment) {
        jdbc.sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested, state,"
                                + " appointment_id) select id, client_id, clinic_id, 'MAINTENANCE', ?, ?, ?, ?, ?"
                                + " from treatment_plan where id = ?")
                .params(
                        LocalDate.parse(earliest),
                        LocalDate.parse(latest),
                        LocalDate.parse(latest),
                        state,
                        appointment == null ? null : appointment.value(),
                        plan)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
