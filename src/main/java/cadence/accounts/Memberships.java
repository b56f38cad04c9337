package cadence.accounts;

import cadence.access.CurrentUser;
import cadence.access.Role;
import cadence.audit.AuditTrail;
import cadence.clinics.ClinicService;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of memberships, for the services that have asked whether the actor may. */
@Component
class Memberships {

    private static final UUID NONE = new UUID(0, 0);

    private final MembershipStore store;
    private final ClinicService clinics;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Memberships(MembershipStore store, ClinicService clinics, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.store = store;
        this.clinics = clinics;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** A UTC day, as an admin's membership counts in. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** @throws Refused if it is the actor's own, incomplete, upside down, or there is one already in those days */
    void add(AccountId account, NewMembership typed) {
        refuseOwn(account);
        Role role = require("role", typed.role());
        if (role == Role.ADMIN) {
            throw new Refused("role", "accounts.admin.two");
        }
        ClinicId clinic = require("clinic", typed.clinic());
        clinics.clinic(clinic);
        LocalDate from = require("from", typed.from());
        requireOrder(from, typed.until());
        requireAlone(account, clinic, role, from, typed.until(), NONE);
        store.insert(account, clinic, role, from, typed.until());
        audit.security("membership.add", account, clinic);
    }

    /** @throws Refused as {@link #add}, or if someone else changed it meanwhile */
    void changeDates(AccountId account, MembershipRow row, @Nullable LocalDate from, @Nullable LocalDate until) {
        refuseOwn(account);
        LocalDate first = require("from", from);
        requireOrder(first, until);
        if (row.role() == Role.ADMIN) {
            requireAdminEnd(row, first, until);
        }
        requireAlone(account, row.clinic(), row.role(), first, until, row.id());
        if (!store.dates(row.id(), first, until, row.version())) {
            throw new Refused("", "accounts.changed-meanwhile");
        }
        audit.security("membership.dates", account, row.clinic());
    }

    /** @throws Refused if it is the actor */
    void refuseOwn(AccountId account) {
        if (account.equals(currentUser.id())) {
            throw new Refused("", "accounts.own");
        }
    }

    private void requireAdminEnd(MembershipRow row, LocalDate from, @Nullable LocalDate until) {
        if (!from.equals(row.from()) || until == null || until.isAfter(today())) {
            throw new Refused("until", "accounts.admin.ends-today");
        }
    }

    private void requireAlone(
            AccountId account,
            @Nullable ClinicId clinic,
            Role role,
            LocalDate from,
            @Nullable LocalDate until,
            UUID id) {
        if (store.overlaps(account, clinic, role, from, until, id)) {
            throw new Refused("from", "accounts.membership.overlaps");
        }
    }

    private static void requireOrder(LocalDate from, @Nullable LocalDate until) {
        if (from.getYear() < 1950 || from.getYear() > 2200) {
            throw new Refused("from", "accounts.date.odd");
        }
        if (until != null && until.getYear() > 2200) {
            throw new Refused("until", "accounts.date.odd");
        }
        if (until != null && until.isBefore(from)) {
            throw new Refused("until", "accounts.until.before-from");
        }
    }

    private static <T> T require(String field, @Nullable T value) {
        if (value == null) {
            throw new Refused(field, "shared.typed.required");
        }
        return value;
    }
}
