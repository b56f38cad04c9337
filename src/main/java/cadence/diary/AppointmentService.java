package cadence.diary;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.RoomId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books appointments and says what became of them. No therapist, client or room is booked twice: the database's exclusion
 * constraints decide (0006-diary-create-diary.sql), this service puts their refusal into words.
 */
@Service
public class AppointmentService {

    private final AppointmentRepository appointments;
    private final AppointmentQuery query;
    private final BookingQuery clinics;
    private final BookingRules rules;
    private final BookingExceptions exceptions;
    private final ClashQuery clashes;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    AppointmentService(
            AppointmentRepository appointments,
            AppointmentQuery query,
            BookingQuery clinics,
            BookingRules rules,
            BookingExceptions exceptions,
            ClashQuery clashes,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.appointments = appointments;
        this.query = query;
        this.clinics = clinics;
        this.rules = rules;
        this.exceptions = exceptions;
        this.clashes = clashes;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The appointment with the names that go with it.
     *
     * @throws NotFound if there is none, or it is not the actor's to see
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public AppointmentRow appointment(AppointmentId id) {
        AppointmentRow row = query.one(id).orElseThrow(NotFound::new);
        access.require(Resource.APPOINTMENT, Operation.READ, row.clinic(), row.client());
        return row;
    }

    /** The client's visits to the clinic, latest first, as far as the actor may see them. */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<AppointmentRow> ofClient(ClientId client, ClinicId clinic) {
        access.require(Resource.APPOINTMENT, Operation.READ, clinic, client);
        return query.ofClient(client, clinic, 500);
    }

    /**
     * Books; a therapist into the own diary, a manager into any of the clinic.
     *
     * @throws Refused if a rule speaks against it, or someone or the room is taken
     * @throws NotFound if the diary is not the actor's to keep
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.CREATE)
    @Transactional
    public AppointmentId book(NewAppointment wanted) {
        return book(wanted, "");
    }

    /**
     * Books what may break a rule of treatment ({@link BookingGuard}).
     *
     * @param exception why it breaks one, at most 300 characters; may be empty where it breaks none
     * @throws Refused as {@link #book(NewAppointment)}, naming "exception" where a rule is broken without a reason
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.CREATE)
    @Transactional
    public AppointmentId book(NewAppointment wanted, String exception) {
        rules.requireDiary(wanted.clinic(), wanted.therapist(), Operation.CREATE);
        ZoneId zone = clinics.rules(wanted.clinic()).zone();
        rules.checkWords(wanted);
        rules.checkPlaceAndTime(wanted, zone);
        Supplier<Optional<Refused>> clash = () -> clashes.find(wanted, null, "diary.clash.booked.", zone);
        Consumer<AppointmentId> allowed = exceptions.require(wanted, null, exception, clash);
        Appointment booked = new Appointment(wanted, currentUser.id().value(), clock.instant());
        write(booked, clash);
        allowed.accept(booked.id());
        audit.administrative("appointment.booked", wanted.clinic(), wanted.client(), booked.id());
        return booked.id();
    }

    /**
     * The rules of treatment that the booking would break, in words that the actor may read; empty where it breaks none.
     *
     * @throws NotFound if the diary is not the actor's to keep
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.CREATE)
    @Transactional
    public Supplier<List<String>> brokenRules(NewAppointment wanted) {
        rules.requireDiary(wanted.clinic(), wanted.therapist(), Operation.CREATE);
        return exceptions.words(wanted, null);
    }

    /**
     * The same of an appointment that would be moved.
     *
     * @throws NotFound if the diary is not the actor's to keep
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public Supplier<List<String>> brokenRules(AppointmentId id, Instant start) {
        AppointmentRow row = own(id, Operation.UPDATE);
        return exceptions.words(asWanted(row, row.therapist(), row.room(), start, (int) row.minutes()), id);
    }

    /**
     * Moves a scheduled appointment to another time, room or therapist of the same clinic.
     *
     * @throws Refused if it is settled, a rule speaks against it, or someone or the room is taken
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public void move(AppointmentId id, AccountId therapist, @Nullable RoomId room, Instant start, int minutes) {
        move(id, therapist, room, start, minutes, "");
    }

    /**
     * Moves to a time that may break a rule of treatment; where the time stays no rule is asked.
     *
     * @param exception as {@link #book(NewAppointment, String)}
     * @throws Refused as {@link #move(AppointmentId, AccountId, RoomId, Instant, int)}, naming "exception" where a rule is
     *     broken without a reason
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public void move(
            AppointmentId id,
            AccountId therapist,
            @Nullable RoomId room,
            Instant start,
            int minutes,
            String exception) {
        AppointmentRow before = own(id, Operation.UPDATE);
        move(
                before,
                therapist,
                room,
                start,
                minutes,
                wanted -> start.equals(before.startsAt())
                        ? same -> {}
                        : exceptions.require(
                                wanted,
                                id,
                                exception,
                                () -> clashes.find(wanted, id, "diary.clash.moved.", before.zone())));
    }

    /**
     * Moves a scheduled appointment to another time that breaks no rule of treatment; therapist, room and length stay.
     *
     * @param seen when it was as the person looked at it
     * @throws Refused as {@link #move(AppointmentId, Instant, Instant, String)}
     * @throws NotFound if the diary is not the actor's to keep
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public void move(AppointmentId id, Instant seen, Instant start) {
        move(id, seen, start, "");
    }

    /**
     * Moves a scheduled appointment to another time; therapist, room and length stay.
     *
     * @param seen when it was as the person looked at it
     * @param exception as {@link #book(NewAppointment, String)}
     * @throws Refused if it was moved meanwhile or is settled, a rule speaks against it, or someone or the room is taken
     * @throws NotFound if the diary is not the actor's to keep
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public void move(AppointmentId id, Instant seen, Instant start, String exception) {
        AppointmentRow before = asSeen(id, seen);
        move(id, before.therapist(), before.room(), start, (int) before.minutes(), exception);
    }

    /**
     * The same to where an accepted plan has it. No rule of treatment is asked: a plan proposes nothing that breaks one, and
     * while several appointments move one after the other they would seem to be in each other's way.
     *
     * @throws Refused as {@link #move(AppointmentId, Instant, Instant, String)}
     * @throws NotFound if the diary is not the actor's to keep
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public void moveAsPlanned(AppointmentId id, Instant seen, Instant start) {
        AppointmentRow before = asSeen(id, seen);
        move(before, before.therapist(), before.room(), start, (int) before.minutes(), wanted -> kept -> {});
    }

    private AppointmentRow asSeen(AppointmentId id, Instant seen) {
        AppointmentRow before = own(id, Operation.UPDATE);
        if (!before.startsAt().equals(seen)) {
            throw new Refused("", "diary.settle.changed-meanwhile");
        }
        return before;
    }

    private void move(
            AppointmentRow before,
            AccountId therapist,
            @Nullable RoomId room,
            Instant start,
            int minutes,
            Function<NewAppointment, Consumer<AppointmentId>> rulesAsked) {
        rules.requireDiary(before.clinic(), therapist, Operation.UPDATE);
        NewAppointment wanted = asWanted(before, therapist, room, start, minutes);
        rules.checkPlaceAndTime(wanted, before.zone());
        Appointment moved = appointments.findById(before.id().value()).orElseThrow(NotFound::new);
        moved.move(therapist.value(), room == null ? null : room.value(), start, minutes);
        Consumer<AppointmentId> allowed = rulesAsked.apply(wanted);
        write(moved, () -> clashes.find(wanted, before.id(), "diary.clash.moved.", before.zone()));
        allowed.accept(before.id());
        audit.administrative("appointment.moved", before.clinic(), before.client(), before.id());
    }

    /**
     * Records what became of it; {@link Outcome#SCHEDULED} takes an outcome back. Cancelling inside the clinic's notice
     * period is recorded as late.
     *
     * @param reason why it was cancelled, at most 300 characters; may be empty
     * @throws Refused if that outcome cannot follow or cannot be known yet
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public void settle(AppointmentId id, Outcome outcome, String reason) {
        AppointmentRow before = own(id, Operation.UPDATE);
        Appointment settled = appointments.findById(id.value()).orElseThrow(NotFound::new);
        settled.settle(
                outcome,
                reason,
                clinics.rules(before.clinic()).notice(),
                before.zone(),
                currentUser.id().value(),
                clock.instant());
        write(settled, () -> clashes.find(asWanted(before), id, "diary.clash.booked.", before.zone()));
        String deed = settled.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.administrative("appointment." + deed, before.clinic(), before.client(), id);
    }

    private AppointmentRow own(AppointmentId id, Operation operation) {
        AppointmentRow row = query.one(id).orElseThrow(NotFound::new);
        rules.requireDiary(row.clinic(), row.therapist(), operation);
        return row;
    }

    private void write(Appointment appointment, Supplier<Optional<Refused>> clash) {
        try {
            appointments.saveAndFlush(appointment);
        } catch (ObjectOptimisticLockingFailureException changed) {
            throw new Refused("", "diary.settle.changed-meanwhile");
        } catch (DataIntegrityViolationException taken) {
            throw clash.get().orElse(new Refused("start", "diary.clash.gone"));
        }
    }

    private static NewAppointment asWanted(AppointmentRow row) {
        return asWanted(row, row.therapist(), row.room(), row.startsAt(), (int) row.minutes());
    }

    private static NewAppointment asWanted(
            AppointmentRow row, AccountId therapist, @Nullable RoomId room, Instant start, int minutes) {
        return new NewAppointment(
                row.clinic(), therapist, row.client(), room, row.type(), row.purpose(), row.reason(), start, minutes);
    }
}
