package cadence.accounts;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The admin's door to accounts. There is no way in it to see or set a password. */
@Service
public class AccountAdminService {

    private final AccountListQuery list;
    private final AccountDetailQuery details;
    private final AccountStore accounts;
    private final InvitationStore invitationStore;
    private final MembershipStore membershipStore;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Access access;
    private final AuditTrail audit;

    AccountAdminService(
            AccountListQuery list,
            AccountDetailQuery details,
            AccountStore accounts,
            InvitationStore invitationStore,
            MembershipStore membershipStore,
            Memberships memberships,
            Invitations invitations,
            Access access,
            AuditTrail audit) {
        this.list = list;
        this.details = details;
        this.accounts = accounts;
        this.invitationStore = invitationStore;
        this.membershipStore = membershipStore;
        this.memberships = memberships;
        this.invitations = invitations;
        this.access = access;
        this.audit = audit;
    }

    /** A part of the list, by name. */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<AccountRow> list(AccountFilter filter, int offset, int limit) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.READ);
        return list.page(filter, offset, limit);
    }

    @Asks(resource = Resource.ACCOUNT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public AccountCounts counts() {
        access.requireAnywhere(Resource.ACCOUNT, Operation.READ);
        return list.counts();
    }

    /** @throws NotFound if there is no such account */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public AccountDetail detail(AccountId id) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.READ);
        return details.detail(id).orElseThrow(NotFound::new);
    }

    /**
     * A new account with its memberships and a link that works for seven days.
     *
     * @throws Refused if something typed does not fit or the email is taken
     */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.CREATE)
    @Transactional
    public Invited invite(String email, String fullName, List<NewMembership> typed) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.CREATE);
        Invitations.Person person = Invitations.Person.of(email, fullName);
        AccountId account = invitations.create(person);
        typed.forEach(membership -> memberships.add(account, membership));
        return invitations.invite(account, person);
    }

    /**
     * A new link. For someone invited it replaces the old one; for someone active it is the way to a new password, and the old
     * password stops working at once.
     *
     * @throws Refused if the account is suspended or left, or one's own
     */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public Invited newLink(AccountId id) {
        AccountDetail account = require(id);
        memberships.refuseOwn(id);
        switch (account.state()) {
            case INVITED -> {}
            case ACTIVE -> {
                accounts.reinvite(id);
                audit.security("password.reset", id, null);
            }
            case SUSPENDED, LEFT -> throw new Refused("", "accounts.link.not-now");
        }
        return invitations.invite(id, new Invitations.Person(account.email(), account.fullName()));
    }

    /** The open link stops working. */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void revokeInvitation(AccountId id) {
        require(id);
        if (invitationStore.revoke(id)) {
            audit.security("invitation.revoke", id, null);
        }
    }

    /** @throws Refused if something does not fit, the email is taken, or someone else changed the account meanwhile */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void rename(AccountId id, String email, String fullName, int version) {
        require(id);
        Invitations.Person person = Invitations.Person.of(email, fullName);
        requireChanged(accounts.rename(id, person.email(), person.fullName(), version));
        audit.security("account.rename", id, null);
    }

    /** Ends what the person can do on their next request. @throws Refused if not active, or oneself */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void suspend(AccountId id) {
        require(id);
        memberships.refuseOwn(id);
        requireChanged(accounts.suspend(id));
        audit.security("account.suspend", id, null);
    }

    /** @throws Refused if not suspended */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void reactivate(AccountId id) {
        require(id);
        requireChanged(accounts.reactivate(id));
        audit.security("account.reactivate", id, null);
    }

    /** For good: ends all memberships today and every open link. @throws Refused if oneself */
    @Asks(resource = Resource.ACCOUNT, operation = Operation.UPDATE)
    @Transactional
    public void markAsLeft(AccountId id) {
        require(id);
        memberships.refuseOwn(id);
        requireChanged(accounts.leave(id));
        membershipStore.endAll(id, memberships.today());
        invitationStore.revoke(id);
        audit.security("account.left", id, null);
    }

    private AccountDetail require(AccountId id) {
        access.requireAnywhere(Resource.ACCOUNT, Operation.UPDATE);
        return details.detail(id).orElseThrow(NotFound::new);
    }

    private static void requireChanged(boolean changed) {
        if (!changed) {
            throw new Refused("", "accounts.changed-meanwhile");
        }
    }
}
