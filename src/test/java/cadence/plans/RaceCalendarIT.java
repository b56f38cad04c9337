package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who races when, for whom. */
class RaceCalendarIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 10, 11);

    @Autowired
    private EventService events;

    @Autowired
    private EditionService editions;

    @Autowired
    private RaceCalendarService races;

    private ClinicId here;
    private ClinicId there;
    private AccountId elise;
    private AccountId daniel;
    private ClientRef tomasz;
    private ClientRef priya;
    private ClientRef stranger;
    private int visits;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        there = fixtures.clinic();
        elise = fixtures.therapist(here);
        daniel = fixtures.therapist(here, there);
        tomasz = client("Tomasz", elise, here);
        priya = client("Priya", daniel, here);
        stranger = client("Stranger", daniel, there);
    }

    @Test
    void a_therapist_sees_the_own_clients_a_manager_the_clinics() {
        enter(elise, tomasz, RACE, null);
        enter(daniel, priya, RACE, null);
        enter(daniel, stranger, RACE, null);
        assertThat(names(elise, here, there)).containsExactly("Tomasz Wiśniewski");
        assertThat(names(daniel, here, there)).containsExactly("Priya Wiśniewski", "Stranger Wiśniewski");
        assertThat(names(daniel, there)).containsExactly("Stranger Wiśniewski");
        AccountId manager = fixtures.manager(here);
        assertThat(names(manager, here, there)).containsExactly("Priya Wiśniewski", "Tomasz Wiśniewski");
        assertThat(names(fixtures.manager(fixtures.clinic()), here, there)).isEmpty();
        As.person(fixtures.admin());
        assertThatThrownBy(() -> races.calendar(List.of(here))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_who_treats_the_client_may_write() {
        enter(elise, tomasz, RACE, null);
        AccountId both = fixtures.manager(here);
        fixtures.membership(both, here, "THERAPIST");
        assertThat(entrants(elise)).allMatch(Entrant::writable);
        assertThat(entrants(both)).hasSize(1).noneMatch(Entrant::writable);
        assertThat(entrants(fixtures.manager(here))).noneMatch(Entrant::writable);
    }

    @Test
    void who_treats_them_is_named() {
        fixtures.treats(daniel, tomasz.client(), here);
        enter(elise, tomasz, RACE, null);
        assertThat(entrants(elise).getFirst().therapists()).containsExactly("Thea Rapist", "Thea Rapist");
    }

    @Test
    void editions_stand_in_order_of_days_and_what_is_over_apart() {
        enter(elise, tomasz, RACE, null);
        enter(elise, tomasz, TODAY.minusDays(30), null);
        enter(elise, tomasz, TODAY, null);
        enter(elise, tomasz, TODAY.minusDays(2), TODAY.plusDays(3));
        enter(elise, tomasz, TODAY.minusDays(400), null);
        RaceCalendar calendar = calendar(elise);
        assertThat(calendar.coming())
                .extracting(race -> race.edition().firstDay())
                .containsExactly(TODAY.minusDays(2), TODAY, RACE);
        assertThat(calendar.past())
                .extracting(race -> race.edition().firstDay())
                .containsExactly(TODAY.minusDays(30));
        assertThat(calendar.past().getFirst().resultsMissing(TODAY)).isOne();
        events.record(calendar.past().getFirst().entrants().getFirst().entry(), "", "Did not finish");
        assertThat(calendar(elise).past().getFirst().resultsMissing(TODAY)).isZero();
    }

    /** domain.md, "Treatment types": pre-event the day before or the morning; post-event the day itself, or 1 or 2 days later. */
    @Test
    void a_session_counts_within_its_window_only() {
        enter(elise, tomasz, RACE, RACE.plusDays(5));
        assertThat(sessions()).containsExactly(RaceSession.NONE, RaceSession.NONE);
        visit("PRE_EVENT", RACE.minusDays(2), "SCHEDULED");
        visit("PRE_EVENT", RACE.plusDays(1), "SCHEDULED");
        visit("POST_EVENT", RACE.plusDays(4), "SCHEDULED");
        visit("POST_EVENT", RACE.plusDays(8), "SCHEDULED");
        visit("MAINTENANCE", RACE.minusDays(1), "SCHEDULED");
        visit("PRE_EVENT", RACE, "CANCELLED");
        visit("PRE_EVENT", RACE, "NO_SHOW");
        assertThat(sessions()).containsExactly(RaceSession.NONE, RaceSession.NONE);
        visit("PRE_EVENT", RACE.minusDays(1), "SCHEDULED");
        visit("POST_EVENT", RACE.plusDays(7), "SCHEDULED");
        assertThat(sessions()).containsExactly(RaceSession.BOOKED, RaceSession.BOOKED);
        visit("PRE_EVENT", RACE, "ATTENDED");
        assertThat(sessions()).containsExactly(RaceSession.HELD, RaceSession.BOOKED);
    }

    @Test
    void a_session_without_booking_asks_for_a_person_in_the_last_four_weeks() {
        enter(elise, tomasz, RACE, null);
        EditionEntries race = calendar(elise).coming().getFirst();
        assertThat(race.notBooked(RACE.minusDays(29))).isZero();
        assertThat(race.notBooked(RACE.minusDays(28))).isOne();
        assertThat(race.notBooked(RACE.plusDays(1))).isZero();
        editions.callOff(race.edition());
        EditionEntries off = calendar(elise).coming().getFirst();
        assertThat(off.notBooked(RACE.minusDays(1))).isZero();
        assertThat(off.resultsMissing(RACE.plusDays(1))).isZero();
        assertThat(off.starting()).isZero();
    }

    private void enter(AccountId therapist, ClientRef client, LocalDate first, LocalDate last) {
        As.person(therapist);
        events.enter(client, "Race " + here, first, last, "3:25");
    }

    private RaceCalendar calendar(AccountId person, ClinicId... clinics) {
        As.person(person);
        return races.calendar(clinics.length == 0 ? List.of(here) : List.of(clinics));
    }

    private List<Entrant> entrants(AccountId person, ClinicId... clinics) {
        return calendar(person, clinics).editions().stream()
                .flatMap(race -> race.entrants().stream())
                .toList();
    }

    private List<String> names(AccountId person, ClinicId... clinics) {
        return entrants(person, clinics).stream().map(Entrant::client).toList();
    }

    private List<RaceSession> sessions() {
        Entrant entrant = entrants(elise).getFirst();
        return List.of(entrant.before(), entrant.after());
    }

    private void visit(String type, LocalDate day, String outcome) {
        Instant at = day.atTime(LocalTime.of(8 + visits++, 0))
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
        AccountId anyone = fixtures.therapist(here);
        fixtures.jdbc()
                .sql("update appointment set treatment_type = ? where id = ?")
                .params(
                        type,
                        fixtures.appointment(here, anyone, tomasz.client(), at, 45, outcome)
                                .value())
                .update();
    }

    private ClientRef client(String name, AccountId therapist, ClinicId clinic) {
        ClientId client = fixtures.client(name, "Wiśniewski", clinic);
        fixtures.treats(therapist, client, clinic);
        return new ClientRef(client, clinic);
    }
}
