package cadence.testing;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.database.DatabaseRole;
import cadence.shared.database.Login;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Makes a test's own rows, as the database's superuser: what a test stands on must not depend on the rights it tests. Names
 * are unlike each other from one test to the next, so that tests can share the database.
 */
public final class Fixtures {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc = superuser();

    /** A client of the database that sees and may do everything. */
    public static JdbcClient superuser() {
        Login login = TestServer.get().login(DatabaseRole.SUPERUSER);
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public ClinicId clinic() {
        return clinic("Europe/London");
    }

    public ClinicId clinic(String zone) {
        ClinicId id = ClinicId.next();
        jdbc.sql("insert into clinic (id, name, time_zone) values (?, ?, ?)")
                .params(id.value(), "Clinic " + id, zone)
                .update();
        return id;
    }

    public UUID room(ClinicId clinic, String name) {
        UUID id = Id.nextValue();
        jdbc.sql("insert into room (id, clinic_id, name) values (?, ?, ?)")
                .params(id, clinic.value(), name)
                .update();
        return id;
    }

    public AccountId account(String fullName, String state) {
        AccountId id = AccountId.next();
        jdbc.sql("insert into account (id, email, full_name, state, created_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), id + "@cadence.example", fullName, state, utc(TestClock.START))
                .update();
        return id;
    }

    public void membership(AccountId account, ClinicId clinic, String role) {
        membership(account, clinic, role, LONG_AGO, null);
    }

    public void membership(AccountId account, ClinicId clinic, String role, LocalDate from, @Nullable LocalDate until) {
        jdbc.sql("insert into membership (account_id, clinic_id, role, from_date, until_date) values (?, ?, ?, ?, ?)")
                .params(account.value(), clinic.value(), role, from, until)
                .update();
    }

    public AccountId therapist(ClinicId... clinics) {
        AccountId id = account("Thea Rapist", "ACTIVE");
        for (ClinicId clinic : clinics) {
            membership(id, clinic, "THERAPIST");
        }
        return id;
    }

    public AccountId manager(ClinicId... clinics) {
        AccountId id = account("Mana Ger", "ACTIVE");
        for (ClinicId clinic : clinics) {
            membership(id, clinic, "MANAGER");
        }
        return id;
    }

    public AccountId admin() {
        AccountId id = account("Ada Min", "ACTIVE");
        jdbc.sql("insert into membership (account_id, role, from_date) values (?, 'ADMIN', ?)")
                .params(id.value(), LONG_AGO)
                .update();
        return id;
    }

    public ClientId client(ClinicId... clinics) {
        return client("Tomasz", "Wiśniewski", clinics);
    }

    public ClientId client(String given, String family, ClinicId... clinics) {
        ClientId id = ClientId.next();
        jdbc.sql("insert into client (id, given_name, family_name, birth_date, created_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), given, family, LocalDate.of(1985, 2, 3), utc(TestClock.START))
                .update();
        jdbc.sql("insert into client_contact (client_id, email, phone) values (?, ?, ?)")
                .params(id.value(), "client." + id + "@example.org", "07700 900142")
                .update();
        for (ClinicId clinic : clinics) {
            jdbc.sql("insert into client_registration (client_id, clinic_id, since) values (?, ?, ?)")
                    .params(id.value(), clinic.value(), LONG_AGO)
                    .update();
        }
        return id;
    }

    /** Makes the therapist one who treats the client in the clinic, without an appointment. */
    public void treats(AccountId therapist, ClientId client, ClinicId clinic) {
        jdbc.sql("insert into care_relation (therapist_id, client_id, clinic_id, since) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(therapist.value(), client.value(), clinic.value(), utc(TestClock.START))
                .update();
    }

    /** Who has an appointment has consented to treatment there, as in the demo data; {@link #withoutConsent} for others. */
    public AppointmentId appointment(
            ClinicId clinic, AccountId therapist, ClientId client, Instant starts, int minutes, String outcome) {
        jdbc.sql(
                        "insert into client_consent (client_id, clinic_id, kind, wording_version, given_on, recorded_by, recorded_at)"
                                + " select ?, ?, 'TREAT', 3, ?, ?, ? where not exists (select from client_consent"
                                + " where client_id = ? and clinic_id = ? and kind = 'TREAT')")
                .params(
                        client.value(),
                        clinic.value(),
                        LONG_AGO,
                        therapist.value(),
                        utc(TestClock.START),
                        client.value(),
                        clinic.value())
                .update();
        AppointmentId id = AppointmentId.next();
        jdbc.sql(
                        "insert into appointment (id, clinic_id, therapist_id, client_id, treatment_type, reason, starts_at,"
                                + " ends_at, outcome, booked_at, booked_by) values (?, ?, ?, ?, 'MAINTENANCE', ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        clinic.value(),
                        therapist.value(),
                        client.value(),
                        "Both calves tight",
                        utc(starts),
                        utc(starts.plus(Duration.ofMinutes(minutes))),
                        outcome,
                        utc(starts.minus(Duration.ofDays(7))),
                        therapist.value())
                .update();
        return id;
    }

    /** Puts a therapist under a lead from long ago on, in a clinic that asks for co-signatures from now on. */
    public void supervises(AccountId lead, AccountId therapist, ClinicId clinic) {
        jdbc.sql("update clinic set cosignature = true where id = ?")
                .param(clinic.value())
                .update();
        jdbc.sql("insert into supervision (clinic_id, therapist_id, lead_id, from_day) values (?, ?, ?, ?)")
                .params(clinic.value(), therapist.value(), lead.value(), LONG_AGO)
                .update();
    }

    /** Takes every consent of the client away. */
    public void withoutConsent(ClientId client) {
        jdbc.sql("delete from client_consent where client_id = ?")
                .param(client.value())
                .update();
    }

    /** PostgreSQL's driver takes instants as offset date-times. */
    public static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
