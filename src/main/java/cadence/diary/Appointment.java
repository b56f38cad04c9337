package cadence.diary;

import cadence.shared.AppointmentId;
import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.shared.Typed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booked time. It owns what may become of it and refuses the rest by name. */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    private UUID id;

    private UUID clinicId;
    private UUID therapistId;
    private UUID clientId;
    private @Nullable UUID roomId;

    @Enumerated(EnumType.STRING)
    private TreatmentType treatmentType;

    @Enumerated(EnumType.STRING)
    private @Nullable Purpose purpose;

    private String reason;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable Instant outcomeAt;
    private @Nullable UUID outcomeBy;
    private String cancelReason;
    private Instant bookedAt;
    private UUID bookedBy;

    @Version
    private int version;

    protected Appointment() {}

    Appointment(NewAppointment wanted, UUID actor, Instant now) {
        this.id = AppointmentId.next().value();
        this.clinicId = wanted.clinic().value();
        this.therapistId = wanted.therapist().value();
        this.clientId = wanted.client().value();
        this.roomId = wanted.room() == null ? null : wanted.room().value();
        this.treatmentType = wanted.type();
        this.purpose = wanted.purpose();
        this.reason = Typed.line("reason", wanted.reason(), BookingRules.REASON_LENGTH);
        this.startsAt = wanted.start();
        this.endsAt = wanted.start().plus(Duration.ofMinutes(wanted.minutes()));
        this.outcome = Outcome.SCHEDULED;
        this.cancelReason = "";
        this.bookedAt = now;
        this.bookedBy = actor;
    }

    /**
     * Says what became of it. Cancelling becomes late by the clinic's notice period.
     *
     * @throws Refused if that cannot follow, or cannot be known yet
     */
    void settle(Outcome wanted, String why, Duration notice, ZoneId zone, UUID actor, Instant now) {
        Outcome next = wanted.isCancelled() ? Outcome.CANCELLED : wanted;
        if (!outcome.next().contains(next)) {
            throw new Refused("", "diary.settle.cannot-follow");
        }
        switch (next) {
            case ATTENDED -> requireStarted(now, "diary.settle.attended-in-future");
            case NO_SHOW -> requireStarted(now, "diary.settle.no-show-in-future");
            case ARRIVED -> requireItsDay(zone, now);
            default -> {}
        }
        boolean late = next == Outcome.CANCELLED && now.isAfter(startsAt.minus(notice));
        this.outcome = late ? Outcome.LATE_CANCELLED : next;
        this.cancelReason = next == Outcome.CANCELLED ? Typed.line("reason", why, BookingRules.REASON_LENGTH) : "";
        this.outcomeAt = next == Outcome.SCHEDULED ? null : now;
        this.outcomeBy = next == Outcome.SCHEDULED ? null : actor;
    }

    /** @throws Refused once an outcome is recorded: what has happened stays where it was */
    void move(UUID therapist, @Nullable UUID room, Instant start, int minutes) {
        if (outcome != Outcome.SCHEDULED) {
            throw new Refused("", "diary.move.settled");
        }
        this.therapistId = therapist;
        this.roomId = room;
        this.startsAt = start;
        this.endsAt = start.plus(Duration.ofMinutes(minutes));
    }

    private void requireStarted(Instant now, String sentence) {
        if (startsAt.isAfter(now)) {
            throw new Refused("", sentence);
        }
    }

    private void requireItsDay(ZoneId zone, Instant now) {
        if (startsAt.atZone(zone).toLocalDate().isAfter(now.atZone(zone).toLocalDate())) {
            throw new Refused("", "diary.settle.arrived-in-future");
        }
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    UUID clinicId() {
        return clinicId;
    }

    UUID clientId() {
        return clientId;
    }

    UUID therapistId() {
        return therapistId;
    }

    Outcome outcome() {
        return outcome;
    }

    String cancelReason() {
        return cancelReason;
    }
}
