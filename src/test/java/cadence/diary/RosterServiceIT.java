package cadence.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rosters and what follows from them: free times. */
class RosterServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 16);

    @Autowired
    private RosterService roster;

    @Autowired
    private AvailabilityService availability;

    @Autowired
    private BlockService blocks;

    @Autowired
    private LeaveService leave;

    @Autowired
    private DiaryDayService days;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;

    @BeforeEach
    void a_clinic() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        manager = fixtures.manager(clinic);
        As.person(manager);
    }

    @Test
    void a_change_ends_what_no_longer_holds_begins_what_is_new_and_leaves_the_rest() {
        roster.change(clinic, elise, TODAY, List.of(shift(DayOfWeek.MONDAY, 9, 17), shift(DayOfWeek.TUESDAY, 9, 17)));
        LocalDate later = TODAY.plusDays(14);
        roster.change(clinic, elise, later, List.of(shift(DayOfWeek.MONDAY, 9, 17), shift(DayOfWeek.TUESDAY, 9, 13)));
        assertThat(roster.ofTherapist(clinic, elise))
                .extracting(row -> row.shift().weekday() + " " + row.shift().ends() + " " + row.validFrom() + " "
                        + row.validUntil())
                .containsExactlyInAnyOrder(
                        "MONDAY 17:00 2026-09-15 null",
                        "TUESDAY 17:00 2026-09-15 2026-09-28",
                        "TUESDAY 13:00 2026-09-29 null");
    }

    @Test
    void a_change_on_the_day_of_the_last_one_takes_its_place() {
        roster.change(clinic, elise, TODAY, List.of(shift(DayOfWeek.MONDAY, 9, 17)));
        roster.change(clinic, elise, TODAY, List.of(shift(DayOfWeek.MONDAY, 10, 12)));
        assertThat(roster.ofTherapist(clinic, elise)).hasSize(1);
    }

    @Test
    void nobody_is_rostered_at_two_clinics_at_once_and_the_other_is_named_only_to_its_own() {
        ClinicId other = fixtures.clinic();
        fixtures.membership(elise, other, "THERAPIST");
        AccountId theirs = fixtures.manager(other);
        As.person(theirs, () -> {
            roster.change(other, elise, TODAY, List.of(shift(DayOfWeek.FRIDAY, 9, 12)));
            return true;
        });
        Refused refused = catchThrowableOfType(
                Refused.class, () -> roster.change(clinic, elise, TODAY, List.of(shift(DayOfWeek.FRIDAY, 11, 15))));
        assertThat(refused.messageKey()).isEqualTo("diary.roster.elsewhere");
        assertThat(refused.arguments()).containsExactly("Friday", LocalTime.of(9, 0), LocalTime.of(12, 0));
        fixtures.membership(manager, other, "MANAGER");
        assertThatThrownBy(() -> roster.change(clinic, elise, TODAY, List.of(shift(DayOfWeek.FRIDAY, 11, 15))))
                .hasMessage("diary.roster.elsewhere-at");
        roster.change(clinic, elise, TODAY, List.of(shift(DayOfWeek.FRIDAY, 12, 15)));
    }

    @Test
    void bad_shifts_name_their_day() {
        assertThat(refused(shift(DayOfWeek.MONDAY, 17, 9)).field()).isEqualTo("MONDAY");
        assertThat(refused(shift(DayOfWeek.MONDAY, 9, 13), shift(DayOfWeek.MONDAY, 12, 17))
                        .messageKey())
                .isEqualTo("diary.roster.overlap");
        assertThatThrownBy(() -> roster.change(clinic, elise, TODAY.minusYears(3), List.of()))
                .hasMessage("diary.roster.from");
    }

    @Test
    void only_the_clinics_manager_changes_a_roster() {
        As.person(elise);
        assertThatThrownBy(() -> roster.change(clinic, elise, TODAY, List.of())).isInstanceOf(RuntimeException.class);
        As.person(fixtures.manager(fixtures.clinic()));
        assertThatThrownBy(() -> roster.change(clinic, elise, TODAY, List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roster.ofClinic(clinic)).isInstanceOf(NotFound.class);
    }

    @Test
    void free_times_leave_out_blocks_leave_and_appointments_at_any_clinic() {
        roster.change(clinic, elise, TODAY, List.of(shift(DayOfWeek.WEDNESDAY, 9, 15)));
        blocks.add(clinic, elise, BlockLabel.BREAK, at(12, 0), at(12, 30));
        leave.add(clinic, elise, LeaveKind.HOLIDAY, at(14, 0), at(23, 0));
        ClinicId other = fixtures.clinic();
        ClientId client = fixtures.client(other);
        fixtures.appointment(other, elise, client, at(9, 0), 90, "SCHEDULED");
        As.person(elise);
        assertThat(availability.freeStarts(clinic, elise, WEDNESDAY, 60))
                .containsExactly(at(10, 30), at(10, 45), at(11, 0), at(12, 30), at(12, 45), at(13, 0));
        assertThat(availability.fit(clinic, elise, at(8, 0), 60)).isEqualTo(Fit.OUTSIDE);
        assertThat(availability.fit(clinic, elise, at(13, 30), 60)).isEqualTo(Fit.LEAVE);
        assertThat(days.day(clinic, WEDNESDAY).getFirst().lines())
                .extracting(line -> line.getClass().getSimpleName())
                .containsExactly("Free", "Blocked", "Free", "OnLeave");
    }

    @Test
    void a_block_does_not_cover_an_appointment_and_can_be_removed() {
        ClientId client = fixtures.client(clinic);
        fixtures.appointment(clinic, elise, client, at(9, 0), 60, "SCHEDULED");
        assertThatThrownBy(() -> blocks.add(clinic, elise, BlockLabel.MEETING, at(9, 30), at(10, 30)))
                .hasMessage("diary.block.taken");
        assertThatThrownBy(() -> blocks.add(clinic, elise, BlockLabel.MEETING, at(11, 0), at(11, 0)))
                .hasMessage("diary.block.order");
        BlockId block = blocks.add(clinic, elise, BlockLabel.MEETING, at(10, 0), at(10, 30));
        As.person(fixtures.therapist(clinic));
        assertThatThrownBy(() -> blocks.remove(block)).isInstanceOf(NotFound.class);
        As.person(elise);
        blocks.remove(block);
        assertThat(days.day(clinic, WEDNESDAY).getFirst().lines()).hasSize(1);
    }

    @Test
    void a_manager_sees_everyones_day_and_a_therapist_the_own() {
        AccountId daniel = fixtures.therapist(clinic);
        ClientId client = fixtures.client(clinic);
        fixtures.appointment(clinic, elise, client, at(9, 0).minusSeconds(86400 * 2), 60, "SCHEDULED");
        assertThat(days.day(clinic, WEDNESDAY))
                .extracting(TherapistDay::therapist)
                .contains(elise, daniel);
        assertThat(days.unresolved(List.of(clinic))).hasSize(1);
        As.person(daniel);
        assertThat(days.day(clinic, WEDNESDAY))
                .extracting(TherapistDay::therapist)
                .containsExactly(daniel);
        assertThat(days.unresolved(List.of(clinic))).isEmpty();
        As.person(fixtures.therapist(fixtures.clinic()));
        assertThatThrownBy(() -> days.day(clinic, WEDNESDAY)).isInstanceOf(NotFound.class);
    }

    private Refused refused(Shift... week) {
        return catchThrowableOfType(Refused.class, () -> roster.change(clinic, elise, TODAY, List.of(week)));
    }

    private static Shift shift(DayOfWeek day, int from, int until) {
        return new Shift(day, LocalTime.of(from, 0), LocalTime.of(until, 0), null);
    }

    /** Wednesday 16 September 2026 in London. */
    private static Instant at(int hour, int minute) {
        return WEDNESDAY
                .atTime(hour, minute)
                .atZone(java.time.ZoneId.of("Europe/London"))
                .toInstant();
    }
}
