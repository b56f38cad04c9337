package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment of the demo diary, while its outcome may still change. */
final class Booking {

    final UUID id;
    final Clinic clinic;
    final Colleague therapist;
    final Client client;
    final UUID room;
    final Kind kind;
    final Instant start;
    final Instant end;
    final Instant bookedAt;
    final boolean bookedByTherapist;
    /** How often the client had been seen before. */
    final int visitsBefore;

    String outcome = "SCHEDULED";

    @Nullable
    Instant outcomeAt;

    String cancelReason = "";

    /**
     * What the session is about.
     *
     * @param problem section of problems.txt
     * @param race name of the event of a pre- or post-event session, otherwise empty
     */
    record Kind(String type, @Nullable String purpose, String problem, String race, String reason) {}

    Booking(
            UUID id,
            Roster.Shift shift,
            Client client,
            Kind kind,
            Instant start,
            Instant end,
            Instant bookedAt,
            boolean bookedByTherapist) {
        this.id = id;
        this.clinic = shift.clinic();
        this.therapist = shift.colleague();
        this.room = shift.room();
        this.client = client;
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.bookedAt = bookedAt;
        this.bookedByTherapist = bookedByTherapist;
        this.visitsBefore = client.visits;
    }

    LocalDate date() {
        return Moment.dateOf(start);
    }

    int minutes() {
        return (int) ((end.getEpochSecond() - start.getEpochSecond()) / 60);
    }

    boolean isAttended() {
        return outcome.equals("ATTENDED");
    }

    boolean isCancelled() {
        return outcome.endsWith("CANCELLED");
    }

    boolean isOver(Instant now) {
        return !end.isAfter(now);
    }

    void settle(String newOutcome, @Nullable Instant at) {
        outcome = newOutcome;
        outcomeAt = at;
    }
}
