package cadence.accounts;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.Role;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The admin's door to memberships. Nobody changes their own; making someone an admin takes two of them. */
@Service
public class MembershipService {

    private final Memberships memberships;
    private final MembershipStore store;
    private final AccountDetailQuery details;
    private final AdminRequestStore requests;
    private final CurrentUser currentUser;
    private final Access access;
    private final AuditTrail audit;

    MembershipService(
            Memberships memberships,
            MembershipStore store,
            AccountDetailQuery details,
            AdminRequestStore requests,
            CurrentUser currentUser,
            Access access,
            AuditTrail audit) {
        this.memberships = memberships;
        this.store = store;
        this.details = details;
        this.requests = requests;
        this.currentUser = currentUser;
        this.access = access;
        this.audit = audit;
    }

    /** @throws Refused if it does not fit, is one's own, or makes an admin */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void add(AccountId account, NewMembership membership) {
        require(account);
        memberships.add(account, membership);
    }

    /**
     * New first and last day; a day of yesterday or today ends it.
     *
     * @param until the last day; null while open
     * @throws Refused if the days do not fit, or it is one's own
     */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void changeDates(
            AccountId account, UUID membership, @Nullable LocalDate from, @Nullable LocalDate until, int version) {
        MembershipRow row = require(account).memberships().stream()
                .filter(one -> one.id().equals(membership))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (row.version() != version) {
            throw new Refused("", "accounts.changed-meanwhile");
        }
        memberships.changeDates(account, row, from, until);
    }

    /** Asks the other admins to make this person an admin. @throws Refused if oneself, asked already, or not active */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void requestAdmin(AccountId account) {
        AccountDetail detail = require(account);
        memberships.refuseOwn(account);
        if (detail.state() != AccountState.ACTIVE || store.isAdmin(account, memberships.today())) {
            throw new Refused("", "accounts.admin.not-now");
        }
        if (!requests.insert(account, currentUser.id())) {
            throw new Refused("", "accounts.admin.asked");
        }
        audit.security("admin.request", account, null);
    }

    /** The second admin's yes: an admin from today. @throws Refused for the one who asked, and the one it is about */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void approveAdmin(UUID request) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.UPDATE);
        AccountId account =
                requests.approve(request, currentUser.id()).orElseThrow(() -> new Refused("", "accounts.admin.second"));
        store.insert(account, null, Role.ADMIN, memberships.today(), null);
        audit.security("admin.approve", account, null);
    }

    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void withdrawAdminRequest(UUID request) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.UPDATE);
        AccountId account = requests.withdraw(request).orElseThrow(NotFound::new);
        audit.security("admin.withdraw", account, null);
    }

    private AccountDetail require(AccountId account) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.UPDATE);
        return details.detail(account).orElseThrow(NotFound::new);
    }
}
