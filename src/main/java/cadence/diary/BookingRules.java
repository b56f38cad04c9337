package cadence.diary;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What a booking must hold to before it is written, each with its sentence; whose diary it may be. */
@Component
class BookingRules {

    static final int SHORTEST = 5;
    static final int LONGEST = 240;
    static final int REASON_LENGTH = 300;
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(731);

    private final Access access;
    private final CurrentUser currentUser;
    private final BookingQuery query;
    private final Clock clock;

    BookingRules(Access access, CurrentUser currentUser, BookingQuery query, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.query = query;
        this.clock = clock;
    }

    /**
     * A manager keeps every diary of the clinic, a therapist their own (access.md, "appointment").
     *
     * @throws NotFound if it is neither
     */
    void requireDiary(ClinicId clinic, AccountId therapist, Operation operation) {
        access.require(Resource.APPOINTMENT, operation, clinic);
        if (!access.rights().managerAt().contains(clinic) && !therapist.equals(currentUser.id())) {
            throw new NotFound();
        }
    }

    /** @throws Refused with the field and the sentence */
    void checkWords(NewAppointment wanted) {
        if (Typed.line("reason", wanted.reason(), REASON_LENGTH).isEmpty()) {
            throw new Refused("reason", "diary.book.reason-missing");
        }
        if ((wanted.type() == TreatmentType.INJURY_PREVENTION) != (wanted.purpose() != null)) {
            throw new Refused("purpose", "diary.book.purpose");
        }
    }

    /** @throws Refused with the field and the sentence */
    void checkPlaceAndTime(NewAppointment wanted, ZoneId zone) {
        checkTime(wanted);
        if (!query.registeredHere(wanted.client(), wanted.clinic())) {
            throw new Refused("client", "diary.book.client-not-here");
        }
        if (wanted.room() != null && !query.isHere(wanted.room(), wanted.clinic())) {
            throw new Refused("room", "diary.book.room-not-here");
        }
        if (!query.worksHere(
                wanted.therapist(), wanted.clinic(), wanted.start().atZone(zone).toLocalDate())) {
            throw new Refused("therapist", "diary.book.therapist-not-here");
        }
    }

    private void checkTime(NewAppointment wanted) {
        if (wanted.minutes() < SHORTEST || wanted.minutes() > LONGEST) {
            throw new Refused("length", "diary.book.length", SHORTEST, LONGEST);
        }
        Instant now = clock.instant();
        if (wanted.start().isBefore(now.minus(BACK)) || wanted.start().isAfter(now.plus(AHEAD))) {
            throw new Refused("date", "diary.book.date-range", BACK.toDays());
        }
    }
}
