package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.diary.AppointmentService;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What keeps a plan's session in the diary, and what a session leaves behind there. */
class PlanBookingServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 11, 15);

    @Autowired
    private PlanBookingService bookings;

    @Autowired
    private PlanDifferenceService differences;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private PlanService plans;

    @Autowired
    private EventService events;

    @Autowired
    private AppointmentService appointments;

    private ClinicId here;
    private AccountId elise;
    private ClientRef ref;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_a_race_and_a_booked_pre_event_session() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
        for (int weekday = 1; weekday <= 7; weekday++) {
            fixtures.jdbc()
                    .sql("insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from)"
                            + " values (?, ?, ?, '08:00', '18:00', '2026-01-01')")
                    .params(here.value(), elise.value(), weekday)
                    .update();
        }
        As.person(elise);
        plan = edits.draft(
                ref, new PlanDetails("Keep running", null, TODAY, null, false, List.of(), List.of(), List.of()));
        events.enter(ref, "Race " + here, RACE, null, "3:25");
        proposals.accept(proposals.propose(plan));
    }

    @Test
    void a_booking_that_a_moved_event_leaves_is_offered_another_time_and_moves_with_the_plan() {
        AppointmentId booked = visit("PRE_EVENT", RACE.minusDays(1), 10);
        raceMoves(RACE.plusDays(14));
        DifferencePage page = differences.open(plan);
        Session before = preEvent();
        DifferencePage.Offer offer = page.offers().get(before.id());
        assertThat(offer.to()).isEqualTo(at(RACE.plusDays(13), 10));

        bookings.accept(page.proposal(), Map.of(before.id(), offer.to()));

        assertThat(appointments.appointment(booked).startsAt()).isEqualTo(at(RACE.plusDays(13), 10));
        assertThat(preEvent().booking()).isNotNull();
        assertThat(preEvent().left()).isNull();
        assertThat(proposals.propose(plan).isOpen()).isFalse();
    }

    @Test
    void where_an_appointment_cannot_be_moved_nothing_is_accepted() {
        AppointmentId booked = visit("PRE_EVENT", RACE.minusDays(1), 10);
        raceMoves(RACE.plusDays(14));
        DifferencePage page = differences.open(plan);
        fixtures.appointment(
                here, elise, fixtures.client("Noor", "Rahimi", here), at(RACE.plusDays(13), 10), 60, "SCHEDULED");

        assertThatThrownBy(() ->
                        bookings.accept(page.proposal(), Map.of(preEvent().id(), at(RACE.plusDays(13), 10))))
                .isInstanceOf(Refused.class)
                .hasMessage("diary.clash.moved.therapist");

        assertThat(appointments.appointment(booked).startsAt()).isEqualTo(at(RACE.minusDays(1), 10));
        assertThat(preEvent().latest()).isEqualTo(RACE);
    }

    @Test
    void a_booking_left_behind_is_listed_until_it_is_settled() {
        AppointmentId booked = visit("PRE_EVENT", RACE.minusDays(1), 10);
        raceMoves(RACE.plusDays(14));
        bookings.accept(differences.open(plan).proposal(), Map.of());
        assertThat(bookings.left(plans.plan(plan)))
                .singleElement()
                .matches(left -> left.mine() && left.appointment().id().equals(booked));

        appointments.move(booked, at(RACE.minusDays(1), 10), at(RACE.plusDays(13), 15));
        assertThat(bookings.keeps(plan, preEvent().id(), booked)).isTrue();

        assertThat(bookings.left(plans.plan(plan))).isEmpty();
        assertThat(preEvent().day()).isEqualTo(RACE.plusDays(13));
        assertThat(proposals.propose(plan).isOpen()).isFalse();
    }

    @Test
    void one_that_is_moved_elsewhere_is_left_behind_no_more_and_counted_from() {
        AppointmentId booked = visit("PRE_EVENT", RACE.minusDays(1), 10);
        raceMoves(RACE.plusDays(14));
        bookings.accept(differences.open(plan).proposal(), Map.of());
        appointments.move(booked, at(RACE.minusDays(1), 10), at(RACE.minusDays(20), 10), "Wants it early");

        assertThat(bookings.keeps(plan, preEvent().id(), booked)).isFalse();

        assertThat(bookings.left(plans.plan(plan))).isEmpty();
        assertThat(proposals.propose(plan).visits())
                .extracting(visit -> visit.day())
                .contains(RACE.minusDays(20));
    }

    @Test
    void an_appointment_of_another_type_keeps_nothing_and_one_of_another_client_is_unknown() {
        AppointmentId other = visit("MAINTENANCE", RACE.minusDays(1), 10);
        assertThat(bookings.keeps(plan, preEvent().id(), other)).isFalse();
        ClientId noor = fixtures.client("Noor", "Rahimi", here);
        AppointmentId foreign = fixtures.appointment(here, elise, noor, at(RACE.minusDays(1), 15), 60, "SCHEDULED");
        assertThatThrownBy(() -> bookings.keeps(plan, preEvent().id(), foreign)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_visit_before_the_session_does_not_take_its_place_once_another_is_meant_for_it() {
        AppointmentId first = visit("PRE_EVENT", RACE.minusDays(1), 10);
        AppointmentId second = visit("PRE_EVENT", RACE, 9);
        assertThat(preEvent().appointment()).isEqualTo(first);
        assertThat(bookings.keeps(plan, preEvent().id(), second)).isFalse();
        assertThat(preEvent().state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void a_reader_of_the_team_sees_neither_proposal_nor_deeds_and_others_find_nothing() {
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(here.value())
                .update();
        AccountId colleague = fixtures.therapist(here);
        DifferencePage seen = As.person(colleague, () -> differences.open(plan));
        assertThat(seen.mayChange()).isFalse();
        assertThat(seen.proposal()).isNull();
        Proposal proposal = proposals.propose(plan);
        As.person(colleague);
        assertThatThrownBy(() -> bookings.accept(proposal, Map.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.keeps(plan, SessionId.next(), AppointmentId.next()))
                .isInstanceOf(NotFound.class);
        for (AccountId stranger :
                List.of(fixtures.manager(here), fixtures.admin(), fixtures.therapist(fixtures.clinic()))) {
            As.person(stranger);
            assertThatThrownBy(() -> differences.open(plan)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> bookings.accept(proposal, Map.of())).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void looking_is_written_to_the_trail() {
        long before = reads();
        differences.open(plan);
        assertThat(reads()).isEqualTo(before + 1);
    }

    private long reads() {
        return fixtures.jdbc()
                .sql("select count(*) from audit_entry where action = 'plan.read' and record_id = ?")
                .param(plan.value())
                .query(Long.class)
                .single();
    }

    private Session preEvent() {
        return plans.plan(plan).standing().stream()
                .filter(session -> session.type() == TreatmentType.PRE_EVENT)
                .findFirst()
                .orElseThrow();
    }

    private void raceMoves(LocalDate day) {
        fixtures.jdbc()
                .sql("update event_edition set first_day = ?, last_day = ? where id ="
                        + " (select edition_id from client_event where client_id = ?)")
                .params(day, day, ref.client().value())
                .update();
    }

    private AppointmentId visit(String type, LocalDate day, int hour) {
        AppointmentId visit = fixtures.appointment(here, elise, ref.client(), at(day, hour), 60, "SCHEDULED");
        fixtures.jdbc()
                .sql("update appointment set treatment_type = ? where id = ?")
                .params(type, visit.value())
                .update();
        return visit;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
