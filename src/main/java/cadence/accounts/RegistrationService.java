package cadence.accounts;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The admin's door to professional registrations and insurances, and everyone's to their own. */
@Service
public class RegistrationService {

    /** Days before its end from which a registration asks for attention. */
    public static final int ATTEND_DAYS = 90;

    private final RegistrationStore store;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    RegistrationService(RegistrationStore store, Access access, CurrentUser currentUser, AuditTrail audit) {
        this.store = store;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * The actor's own professional registrations as they stand now, "SMA 20417" each, without those that were over on the day;
     * since when they hold is not known. Insurances are none.
     */
    @Asks(resource = Resource.OWN_PROFILE, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<String> ownOn(LocalDate day) {
        return store.ofKind(currentUser.id(), RegistrationKind.REGISTRATION).stream()
                .filter(row -> !row.validUntil().isBefore(day))
                .map(row -> (row.body() + " " + row.number()).strip())
                .toList();
    }

    /**
     * Adds one, or changes the one with this id.
     *
     * @param id null for a new one
     * @throws Refused if something typed does not fit
     */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void save(
            AccountId account,
            @Nullable UUID id,
            @Nullable RegistrationKind kind,
            String body,
            String number,
            @Nullable LocalDate validUntil) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.UPDATE);
        if (kind == null) {
            throw new Refused("kind", "shared.typed.required");
        }
        String givenBy = Typed.requiredLine("body", body, 120);
        String itsNumber = Typed.line("number", number, 60);
        if (validUntil == null) {
            throw new Refused("validUntil", "shared.typed.required");
        }
        if (validUntil.getYear() < 1950 || validUntil.getYear() > 2200) {
            throw new Refused("validUntil", "accounts.date.odd");
        }
        if (id == null) {
            store.insert(account, kind, givenBy, itsNumber, validUntil);
        } else if (!store.update(id, account, kind, givenBy, itsNumber, validUntil)) {
            throw new NotFound();
        }
        audit.security("registration.save", account, null);
    }

    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void remove(AccountId account, UUID id) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.UPDATE);
        if (!store.delete(id, account)) {
            throw new NotFound();
        }
        audit.security("registration.remove", account, null);
    }
}
