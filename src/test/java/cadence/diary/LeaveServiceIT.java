package cadence.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LeaveServiceIT extends PostgresIT {

    private static final Instant FROM = Instant.parse("2026-10-04T23:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-10-09T23:00:00Z");

    @Autowired
    private LeaveService service;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;

    @BeforeEach
    void a_clinic() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        manager = fixtures.manager(clinic);
    }

    @Test
    void a_therapist_asks_and_the_manager_approves() {
        As.person(elise);
        LeaveId id = service.request(LeaveKind.HOLIDAY, FROM, UNTIL);
        assertThat(service.own()).extracting(LeaveRow::state).containsExactly(LeaveState.REQUESTED);
        As.person(manager);
        service.approve(clinic, id);
        assertThat(service.ofClinic(clinic)).extracting(LeaveRow::state).containsExactly(LeaveState.APPROVED);
        assertThatThrownBy(() -> service.approve(clinic, id)).isInstanceOf(Refused.class);
        service.refuse(clinic, id);
        assertThatThrownBy(() -> service.refuse(clinic, id)).hasMessage("diary.leave.decided");
    }

    @Test
    void the_manager_sees_how_many_appointments_lie_in_it() {
        fixtures.appointment(clinic, elise, fixtures.client(clinic), FROM.plus(Duration.ofHours(9)), 60, "SCHEDULED");
        fixtures.appointment(clinic, elise, fixtures.client(clinic), FROM.plus(Duration.ofHours(11)), 60, "CANCELLED");
        As.person(elise);
        service.request(LeaveKind.HOLIDAY, FROM, UNTIL);
        As.person(manager);
        assertThat(service.ofClinic(clinic).getFirst().appointments()).isEqualTo(1);
    }

    @Test
    void bad_times_name_their_field() {
        As.person(elise);
        assertThatThrownBy(() -> service.request(LeaveKind.OTHER, UNTIL, FROM)).hasMessage("diary.leave.order");
        assertThatThrownBy(() -> service.request(LeaveKind.OTHER, FROM, FROM.plus(Duration.ofDays(400))))
                .hasMessage("diary.leave.long");
        assertThatThrownBy(() -> service.request(
                        LeaveKind.OTHER, FROM.minus(Duration.ofDays(4000)), UNTIL.minus(Duration.ofDays(3999))))
                .hasMessage("diary.leave.range");
        service.request(LeaveKind.OTHER, FROM, UNTIL);
        assertThatThrownBy(() -> service.request(LeaveKind.SICK, FROM, UNTIL)).hasMessage("diary.leave.overlap");
    }

    @Test
    void nobody_approves_their_own_and_no_stranger_anyones() {
        As.person(elise);
        LeaveId id = service.request(LeaveKind.HOLIDAY, FROM, UNTIL);
        assertThatThrownBy(() -> service.approve(clinic, id)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> service.add(clinic, elise, LeaveKind.SICK, FROM, UNTIL))
                .isInstanceOf(RuntimeException.class);
        ClinicId other = fixtures.clinic();
        As.person(fixtures.manager(other));
        assertThatThrownBy(() -> service.approve(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.approve(clinic, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.add(other, elise, LeaveKind.SICK, FROM, UNTIL))
                .isInstanceOf(NotFound.class);
    }
}
