package cadence.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may become of an appointment, without a database. */
class AppointmentTest {

    private static final Instant START = Instant.parse("2026-09-15T09:00:00Z");
    private static final Duration NOTICE = Duration.ofHours(24);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final UUID ACTOR = UUID.randomUUID();

    @Test
    void nobody_has_attended_what_has_not_begun() {
        assertThatThrownBy(() -> settle(booked(), Outcome.ATTENDED, START.minusSeconds(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("diary.settle.attended-in-future");
        assertThat(settle(booked(), Outcome.ATTENDED, START).outcome()).isEqualTo(Outcome.ATTENDED);
    }

    @Test
    void nobody_has_failed_to_come_before_it_began() {
        assertThatThrownBy(() -> settle(booked(), Outcome.NO_SHOW, START.minusSeconds(1)))
                .hasMessage("diary.settle.no-show-in-future");
    }

    @Test
    void one_arrives_on_the_day_not_before() {
        assertThat(settle(booked(), Outcome.ARRIVED, START.minus(Duration.ofHours(2)))
                        .outcome())
                .isEqualTo(Outcome.ARRIVED);
        assertThatThrownBy(() -> settle(booked(), Outcome.ARRIVED, START.minus(Duration.ofHours(12))))
                .hasMessage("diary.settle.arrived-in-future");
    }

    @Test
    void cancelling_inside_the_notice_period_is_late_and_at_its_edge_is_not() {
        assertThat(settle(booked(), Outcome.CANCELLED, START.minus(NOTICE)).outcome())
                .isEqualTo(Outcome.CANCELLED);
        assertThat(settle(booked(), Outcome.CANCELLED, START.minus(NOTICE).plusSeconds(1))
                        .outcome())
                .isEqualTo(Outcome.LATE_CANCELLED);
    }

    @Test
    void who_cancels_cannot_choose_whether_it_is_late() {
        assertThat(settle(booked(), Outcome.LATE_CANCELLED, START.minus(Duration.ofDays(3)))
                        .outcome())
                .isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void what_is_settled_stays_where_it_was() {
        Appointment attended = settle(booked(), Outcome.ATTENDED, START);
        assertThatThrownBy(() -> attended.move(UUID.randomUUID(), null, START.plusSeconds(3600), 30))
                .hasMessage("diary.move.settled");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_state_leads_somewhere_and_never_to_itself(Outcome state) {
        assertThat(state.next()).isNotEmpty().doesNotContain(state);
    }

    /** A thousand walks of random wishes at random times: whatever happens, the rules of the house hold. */
    @Test
    void no_walk_through_the_outcomes_breaks_a_rule() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Appointment walked = booked();
            Instant now = START.minus(Duration.ofDays(5));
            for (int step = 0; step < 30; step++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(900)));
                Outcome before = walked.outcome();
                Outcome wish = Outcome.values()[random.nextInt(Outcome.values().length)];
                Instant moment = now;
                Refused refused = catchThrowableOfType(Refused.class, () -> settle(walked, wish, moment));
                String walk = "seed " + seed + ", step " + step + ", " + before + " to " + wish;
                if (refused != null) {
                    assertThat(walked.outcome()).as(walk).isEqualTo(before);
                    continue;
                }
                Outcome after = walked.outcome();
                assertThat(before.next().contains(after)
                                || after.isCancelled() && before.next().contains(Outcome.CANCELLED))
                        .as(walk)
                        .isTrue();
                if (after == Outcome.ATTENDED || after == Outcome.NO_SHOW) {
                    assertThat(moment).as(walk).isAfterOrEqualTo(START);
                }
                if (after.isCancelled()) {
                    assertThat(after == Outcome.LATE_CANCELLED).as(walk).isEqualTo(moment.isAfter(START.minus(NOTICE)));
                } else {
                    assertThat(walked.cancelReason()).as(walk).isEmpty();
                }
            }
        }
    }

    private static Appointment booked() {
        var wanted = new NewAppointment(
                ClinicId.next(),
                AccountId.next(),
                ClientId.next(),
                null,
                TreatmentType.MAINTENANCE,
                null,
                "Calves",
                START,
                60);
        return new Appointment(wanted, ACTOR, START.minus(Duration.ofDays(7)));
    }

    private static Appointment settle(Appointment appointment, Outcome wanted, Instant now) {
        appointment.settle(wanted, "away", NOTICE, ZONE, ACTOR, now);
        return appointment;
    }
}
