package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicService;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who supervises whom. Part of a clinic's settings: its managers and an admin keep it, nobody their own (access.md). */
@Service
public class SupervisionService {

    private final SupervisionStore store;
    private final ClinicService clinics;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    SupervisionService(
            SupervisionStore store,
            ClinicService clinics,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.clinics = clinics;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound if the clinic is not one of the actor's */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLINIC, operation = Operation.READ)
    public ClinicSupervision of(ClinicId id) {
        ClinicRow clinic = clinics.clinic(id);
        Instant now = clock.instant();
        LocalDate today = now.atZone(clinic.zone()).toLocalDate();
        return new ClinicSupervision(
                clinic.settings().coSignature(),
                store.rows(id, today),
                store.therapists(id, today),
                clinic.zone(),
                today,
                now);
    }

    /**
     * Puts a therapist under a lead, from a day on until further notice.
     *
     * @param from today or later, within a year
     * @throws Refused saying what does not fit: someone missing or not a therapist here, oneself, supervised already, a circle
     */
    @Transactional
    @Asks(resource = Resource.CLINIC, operation = Operation.UPDATE)
    public void add(
            ClinicId clinic, @Nullable AccountId therapist, @Nullable AccountId lead, @Nullable LocalDate from) {
        ClinicSupervision now = change(clinic);
        AccountId supervised = require("therapist", therapist);
        AccountId above = require("lead", lead);
        LocalDate first = require("from", from);
        requireHere("therapist", supervised, now);
        refuseOwn("therapist", supervised);
        if (first.isBefore(now.today())) {
            throw new Refused("from", "notes.supervision.from.past");
        }
        if (first.isAfter(now.today().plusYears(1))) {
            throw new Refused("from", "notes.supervision.from.far");
        }
        now.rows().stream()
                .filter(row -> row.therapist().equals(supervised) && !row.hasEnded(now.today()))
                .findFirst()
                .ifPresent(row -> {
                    throw new Refused("therapist", "notes.supervision.overlaps", row.therapistName(), row.leadName());
                });
        begin(clinic, supervised, above, first, null, now);
        audit.security("supervision.add", supervised, clinic);
    }

    /**
     * Gives a supervised therapist another lead, from today on; what waits for the old one goes to the new one.
     *
     * @throws Refused as {@link #add}, or if it is the lead already
     * @throws NotFound if there is no such supervision, or it has ended
     */
    @Transactional
    @Asks(resource = Resource.CLINIC, operation = Operation.UPDATE)
    public void replaceLead(ClinicId clinic, UUID supervision, @Nullable AccountId lead) {
        ClinicSupervision now = change(clinic);
        Supervision row = open(supervision, now);
        AccountId above = require("lead", lead);
        if (above.equals(row.lead())) {
            throw new Refused("lead", "notes.supervision.same", row.leadName());
        }
        LocalDate first = later(row.from(), now.today());
        store.end(clinic, row.id(), first.minusDays(1));
        begin(clinic, row.therapist(), above, first, row.id(), now);
        audit.security("supervision.replace", row.therapist(), clinic);
    }

    /**
     * Ends a supervision: what is signed from now on asks for no co-signature.
     *
     * @throws Refused while notes of the therapist wait, naming how many: they need a lead
     * @throws NotFound if there is no such supervision, or it has ended
     */
    @Transactional
    @Asks(resource = Resource.CLINIC, operation = Operation.UPDATE)
    public void end(ClinicId clinic, UUID supervision) {
        ClinicSupervision now = change(clinic);
        Supervision row = open(supervision, now);
        if (row.waiting() > 0) {
            throw new Refused("", "notes.supervision.waits", row.waiting(), row.therapistName(), row.leadName());
        }
        store.end(clinic, row.id(), later(row.from(), now.today()).minusDays(1));
        audit.security("supervision.end", row.therapist(), clinic);
    }

    private ClinicSupervision change(ClinicId clinic) {
        access.require(Resource.CLINIC, Operation.UPDATE, clinic);
        store.lock(clinic);
        return of(clinic);
    }

    private Supervision open(UUID id, ClinicSupervision now) {
        Supervision row = now.rows().stream()
                .filter(one -> one.id().equals(id) && !one.hasEnded(now.today()))
                .findFirst()
                .orElseThrow(NotFound::new);
        refuseOwn("", row.therapist());
        return row;
    }

    private void begin(
            ClinicId clinic,
            AccountId therapist,
            AccountId lead,
            LocalDate first,
            @Nullable UUID ending,
            ClinicSupervision now) {
        requireHere("lead", lead, now);
        if (lead.equals(therapist)) {
            throw new Refused("lead", "notes.supervision.self");
        }
        // access.md: nobody grants clinical access to themselves; a lead reads what waits.
        if (lead.equals(currentUser.id())) {
            throw new Refused("lead", "notes.supervision.own-lead");
        }
        if (store.closesCircle(clinic, therapist, lead, first, ending)) {
            throw new Refused("lead", "notes.supervision.circle");
        }
        store.insert(clinic, therapist, lead, first);
        if (store.handOver(clinic, therapist) > 0) {
            audit.administrative("note.cosign.hand-over", clinic, null, therapist);
        }
    }

    private void refuseOwn(String field, AccountId therapist) {
        if (therapist.equals(currentUser.id())) {
            throw new Refused(field, "notes.supervision.own");
        }
    }

    private static void requireHere(String field, AccountId person, ClinicSupervision now) {
        List<ClinicSupervision.Therapist> here = now.therapists();
        if (here.stream().noneMatch(one -> one.id().equals(person))) {
            throw new Refused(field, "notes.supervision.not-here");
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T> T require(String field, @Nullable T value) {
        if (value == null) {
            throw new Refused(field, "shared.typed.required");
        }
        return value;
    }
}
