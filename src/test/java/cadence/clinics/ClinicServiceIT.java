package cadence.clinics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clinics.SessionLengths.Length;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ClinicServiceIT extends PostgresIT {

    @Autowired
    private ClinicService service;

    private ClinicId clinic;
    private ClinicId foreign;
    private AccountId manager;
    private AccountId therapist;
    private AccountId admin;

    @BeforeEach
    void prepare() {
        clinic = fixtures.clinic();
        foreign = fixtures.clinic();
        manager = fixtures.manager(clinic);
        therapist = fixtures.therapist(clinic);
        admin = fixtures.admin();
    }

    @Test
    void members_read_their_clinic_and_no_other() {
        As.person(therapist);
        assertThat(service.clinic(clinic).zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(service.myClinics()).extracting(ClinicRow::id).containsExactly(clinic);
        assertThat(service.list()).extracting(ClinicRow::id).containsExactly(clinic);
        assertThatThrownBy(() -> service.clinic(foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.rooms(foreign)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_admin_lists_all_clinics_and_works_at_none() {
        As.person(admin);
        assertThat(service.list()).extracting(ClinicRow::id).contains(clinic, foreign);
        assertThat(service.myClinics()).isEmpty();
    }

    @Test
    void an_admin_creates_a_clinic_with_the_initial_settings_and_the_trail_has_it() {
        As.person(admin);
        ClinicId made = service.create(details("Jericho " + UUID.randomUUID()));

        ClinicRow row = service.clinic(made);
        assertThat(row.settings()).isEqualTo(ClinicSettings.INITIAL);
        assertThat(trail(made)).containsExactly("clinic.create");
    }

    @Test
    void nobody_but_an_admin_creates_a_clinic() {
        As.person(manager);
        assertThatThrownBy(() -> service.create(details("Mine"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_manager_changes_the_settings_of_the_own_clinic_only() {
        As.person(manager);
        ClinicSettings changed = new ClinicSettings(
                48,
                12,
                60,
                90,
                6,
                7,
                7,
                new SessionLengths(new Length(60, 75), new Length(15, 20), new Length(25, 240)),
                NotesReadableBy.TEAM,
                true,
                true);
        service.update(clinic, ClinicDetails.of(service.clinic(clinic)), changed, 0);

        assertThat(service.clinic(clinic).settings()).isEqualTo(changed);
        assertThat(service.clinic(clinic).version()).isEqualTo(1);
        assertThat(trail(clinic)).containsExactly("clinic.update");
        assertThatThrownBy(() -> service.update(foreign, details("X"), changed, 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_therapist_changes_nothing() {
        As.person(therapist);
        assertThatThrownBy(() -> service.update(clinic, details("X"), ClinicSettings.INITIAL, 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.addRoom(clinic, "Room 9")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_change_on_an_old_version_is_refused() {
        As.person(admin);
        service.update(clinic, details("Once " + clinic), ClinicSettings.INITIAL, 0);
        refused(() -> service.update(clinic, details("Twice " + clinic), ClinicSettings.INITIAL, 0), "");
    }

    @Test
    void what_does_not_fit_is_refused_by_field() {
        As.person(admin);
        String taken = service.clinic(foreign).name();
        refused(() -> service.create(details("")), "name");
        refused(() -> service.create(details("x".repeat(100_000))), "name");
        refused(() -> service.create(details(taken.toUpperCase(java.util.Locale.ROOT))), "name");
        refused(() -> service.create(new ClinicDetails("A", "Europe/Atlantis", "GB", "", "")), "timeZone");
        refused(() -> service.create(new ClinicDetails("A", "Europe/London", "United Kingdom", "", "")), "country");
        refused(() -> service.create(new ClinicDetails("A", "Europe/London", "GB", "", "0".repeat(41))), "phone");
        ClinicSettings upsideDown = new ClinicSettings(
                24, 24, 80, 70, 8, 14, 5, SessionLengths.INITIAL, NotesReadableBy.TREATING, false, false);
        refused(() -> service.update(clinic, details("A"), upsideDown, 0), "targetHighPercent");
    }

    @Test
    void lengths_that_no_session_has_are_refused_by_field_and_by_the_database() {
        As.person(manager);
        Length usual = new Length(45, 60);
        refuseLengths(new SessionLengths(new Length(4, 60), usual, usual), "maintenanceMinutesFrom");
        refuseLengths(new SessionLengths(new Length(60, 45), usual, usual), "maintenanceMinutesTo");
        refuseLengths(new SessionLengths(usual, new Length(45, 241), usual), "preEventMinutesTo");
        refuseLengths(new SessionLengths(usual, usual, new Length(241, 241)), "postEventMinutesFrom");
        assertThatThrownBy(() -> fixtures.jdbc()
                        .sql("update clinic set pre_event_minutes_from = 31 where id = ?")
                        .param(clinic.value())
                        .update())
                .hasMessageContaining("clinic_session_lengths");
    }

    private void refuseLengths(SessionLengths lengths, String field) {
        ClinicSettings settings =
                new ClinicSettings(24, 24, 70, 80, 8, 14, 5, lengths, NotesReadableBy.TREATING, false, false);
        refused(() -> service.update(clinic, ClinicDetails.of(service.clinic(clinic)), settings, 0), field);
    }

    @Test
    void odd_names_are_kept_as_typed() {
        As.person(admin);
        String odd = "<b>😀</b> مركز " + UUID.randomUUID();
        assertThat(service.clinic(service.create(details(odd))).name()).isEqualTo(odd);
    }

    @Test
    void rooms_are_added_and_removed_unless_appointments_stand_in_them() {
        As.person(manager);
        UUID first = service.addRoom(clinic, "Room 1");
        UUID second = service.addRoom(clinic, "Room 2");
        refused(() -> service.addRoom(clinic, "Room 1"), "room");
        var appointment = fixtures.appointment(
                clinic, therapist, fixtures.client(clinic), clock.instant().plus(Duration.ofDays(1)), 60, "SCHEDULED");
        fixtures.jdbc()
                .sql("update appointment set room_id = ? where id = ?")
                .params(first, appointment.value())
                .update();

        service.removeRoom(clinic, second);

        refused(() -> service.removeRoom(clinic, first), "room");
        assertThat(service.rooms(clinic)).extracting(RoomRow::name).containsExactly("Room 1");
    }

    @Test
    void time_zones_are_those_that_java_and_the_database_share() {
        As.person(admin);
        assertThat(service.timeZones())
                .contains("Europe/London", "Africa/Casablanca")
                .isSorted();
    }

    private static ClinicDetails details(String name) {
        return new ClinicDetails(name, "Europe/London", "GB", "1 High Street\nReading", "0118 496 0000");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String field) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private java.util.List<String> trail(ClinicId clinic) {
        return fixtures.jdbc()
                .sql("select action from audit_entry where clinic_id = ? order by id")
                .param(clinic.value())
                .query(String.class)
                .list();
    }
}
