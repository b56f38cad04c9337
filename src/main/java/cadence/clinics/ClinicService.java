package cadence.clinics;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to clinics, their rooms and settings. Members read; managers change their own; an admin makes and changes all. */
@Service
public class ClinicService {

    private final ClinicQuery query;
    private final ClinicStore store;
    private final TimeZones zones;
    private final Access access;
    private final AuditTrail audit;

    ClinicService(ClinicQuery query, ClinicStore store, TimeZones zones, Access access, AuditTrail audit) {
        this.query = query;
        this.store = store;
        this.zones = zones;
        this.access = access;
        this.audit = audit;
    }

    /** @throws NotFound if there is none, or it is not one of the person's */
    @Asks(resource = Resource.CLINIC, operation = Operation.READ)
    @Transactional(readOnly = true)
    public ClinicRow clinic(ClinicId id) {
        access.require(Resource.CLINIC, Operation.READ, id);
        return query.one(id).orElseThrow(NotFound::new);
    }

    /** The clinics where the person is therapist or manager today, by name. */
    @Asks(resource = Resource.CLINIC, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<ClinicRow> myClinics() {
        return query.some(access.clinics());
    }

    /** All clinics for an admin, those of the person for everyone else, by name. */
    @Asks(resource = Resource.CLINIC, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<ClinicRow> list() {
        return access.rights().admin() ? query.all() : query.some(access.clinics());
    }

    /** The time zones a clinic can have, in alphabetical order. */
    @Asks(resource = Resource.CLINIC, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<String> timeZones() {
        return zones.all();
    }

    /**
     * A new clinic with the settings every clinic begins with.
     *
     * @throws Refused if something typed does not fit, or another clinic has the name
     */
    @Asks(resource = Resource.CLINIC, operation = Operation.CREATE)
    @Transactional
    public ClinicId create(ClinicDetails typed) {
        access.requireAnywhere(Resource.CLINIC, Operation.CREATE);
        ClinicId id = ClinicId.next();
        try {
            store.insert(id, fit(typed));
        } catch (DuplicateKeyException taken) {
            throw new Refused("name", "clinics.name.taken");
        }
        audit.security("clinic.create", null, id);
        return id;
    }

    /**
     * Changes what is typed and set.
     *
     * @param version the one the form was filled from
     * @throws Refused if something does not fit, the name is taken, or someone else changed the clinic meanwhile
     */
    @Asks(resource = Resource.CLINIC, operation = Operation.UPDATE)
    @Transactional
    public void update(ClinicId id, ClinicDetails typed, ClinicSettings settings, int version) {
        access.require(Resource.CLINIC, Operation.UPDATE, id);
        ClinicDetails details = fit(typed);
        check(settings);
        try {
            if (!store.update(id, details, settings, version)) {
                throw new Refused("", "clinics.changed-meanwhile");
            }
        } catch (DuplicateKeyException taken) {
            throw new Refused("name", "clinics.name.taken");
        }
        audit.security("clinic.update", null, id);
    }

    /** The clinic's treatment rooms, by name. */
    @Asks(resource = Resource.CLINIC, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<RoomRow> rooms(ClinicId clinic) {
        access.require(Resource.CLINIC, Operation.READ, clinic);
        return query.rooms(clinic);
    }

    /** @throws Refused if the name does not fit or the clinic has a room of that name */
    @Asks(resource = Resource.CLINIC, operation = Operation.UPDATE)
    @Transactional
    public UUID addRoom(ClinicId clinic, String name) {
        access.require(Resource.CLINIC, Operation.UPDATE, clinic);
        UUID id = Id.nextValue();
        try {
            store.insertRoom(id, clinic, Typed.requiredLine("room", name, 60));
        } catch (DuplicateKeyException taken) {
            throw new Refused("room", "clinics.room.taken");
        }
        audit.security("clinic.room.add", null, clinic);
        return id;
    }

    /** @throws Refused if appointments stand in the room */
    @Asks(resource = Resource.CLINIC, operation = Operation.UPDATE)
    @Transactional
    public void removeRoom(ClinicId clinic, UUID room) {
        access.require(Resource.CLINIC, Operation.UPDATE, clinic);
        try {
            store.deleteRoom(clinic, room);
        } catch (DataIntegrityViolationException used) {
            throw new Refused("room", "clinics.room.used");
        }
        audit.security("clinic.room.remove", null, clinic);
    }

    private ClinicDetails fit(ClinicDetails typed) {
        String name = Typed.requiredLine("name", typed.name(), 120);
        String zone = Typed.requiredLine("timeZone", typed.timeZone(), 64);
        if (!zones.knows(zone)) {
            throw new Refused("timeZone", "clinics.zone.unknown");
        }
        if (!typed.country().matches("[A-Z]{2}")) {
            throw new Refused("country", "clinics.country.unknown");
        }
        return new ClinicDetails(
                name,
                zone,
                typed.country(),
                Typed.lines("address", typed.address(), 400),
                Typed.line("phone", typed.phone(), 40));
    }

    private static void check(ClinicSettings settings) {
        Typed.number("noteDeadlineHours", settings.noteDeadlineHours(), 1, 336);
        Typed.number("cancellationNoticeHours", settings.cancellationNoticeHours(), 0, 336);
        Typed.number("targetLowPercent", settings.targetLowPercent(), 0, 100);
        Typed.number("targetHighPercent", settings.targetHighPercent(), settings.targetLowPercent(), 100);
        Typed.number("runUpWeeks", settings.runUpWeeks(), 0, 52);
        Typed.number("runUpIntervalDays", settings.runUpIntervalDays(), 3, 60);
        Typed.number("deepSessionGapDays", settings.deepSessionGapDays(), 0, 30);
        settings.lengths().check();
    }
}
