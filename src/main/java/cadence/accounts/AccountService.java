package cadence.accounts;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.Role;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to one's own account, to colleagues' names, and for a manager to the clinic's team. */
@Service
public class AccountService {

    private final ProfileQuery profiles;
    private final TeamQuery teams;
    private final AccountStore accounts;
    private final Memberships memberships;
    private final Invitations invitations;
    private final CurrentUser currentUser;
    private final Access access;
    private final AuditTrail audit;

    AccountService(
            ProfileQuery profiles,
            TeamQuery teams,
            AccountStore accounts,
            Memberships memberships,
            Invitations invitations,
            CurrentUser currentUser,
            Access access,
            AuditTrail audit) {
        this.profiles = profiles;
        this.teams = teams;
        this.accounts = accounts;
        this.memberships = memberships;
        this.invitations = invitations;
        this.currentUser = currentUser;
        this.access = access;
        this.audit = audit;
    }

    /** The full names of those the person may know: colleagues of shared clinics, for an admin everyone. Others are left out. */
    @Asks(resource = Resource.COLLEAGUE_NAMES, operation = Operation.READ)
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return profiles.names(ids);
    }

    /** The signed-in person's own account. */
    @Asks(resource = Resource.OWN_PROFILE, operation = Operation.READ)
    @Transactional(readOnly = true)
    public OwnProfile own() {
        return profiles.own(currentUser.id()).orElseThrow(NotFound::new);
    }

    /** Light, dark or as the device, for the signed-in person on every device. */
    @Asks(resource = Resource.OWN_PROFILE, operation = Operation.UPDATE)
    @Transactional
    public void rememberColorScheme(Appearance appearance) {
        profiles.remember(currentUser.id(), appearance);
    }

    /** Who works in the clinic today or later, invited and suspended people too, by name. For its manager, or an admin. */
    @Asks(resource = Resource.THERAPIST_INVITATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<TeamMember> team(ClinicId clinic) {
        access.require(Resource.THERAPIST_INVITATION, Operation.READ, clinic);
        return teams.team(clinic);
    }

    /**
     * A new account as therapist of the clinic, with a link that works for seven days.
     *
     * @param from the first day
     * @throws Refused if something typed does not fit, or the email has an account: then an admin adds the membership
     */
    @Asks(resource = Resource.THERAPIST_INVITATION, operation = Operation.CREATE)
    @Transactional
    public Invited inviteTherapist(ClinicId clinic, String email, String fullName, @Nullable LocalDate from) {
        access.require(Resource.THERAPIST_INVITATION, Operation.CREATE, clinic);
        Invitations.Person person = Invitations.Person.of(email, fullName);
        AccountId account = invitations.create(person);
        memberships.add(account, new NewMembership(Role.THERAPIST, clinic, from, null));
        return invitations.invite(account, person);
    }

    /**
     * Ends what a therapist of the clinic can do, everywhere and on their next request; an admin can take it back.
     *
     * @throws NotFound if it is no therapist of the clinic, or one of its managers
     * @throws Refused if it is oneself, or the account is not active
     */
    @Asks(resource = Resource.THERAPIST_INVITATION, operation = Operation.UPDATE)
    @Transactional
    public void suspend(ClinicId clinic, AccountId therapist) {
        access.require(Resource.THERAPIST_INVITATION, Operation.UPDATE, clinic);
        memberships.refuseOwn(therapist);
        if (!teams.isOnlyTherapist(therapist, clinic)) {
            throw new NotFound();
        }
        if (!teams.mayBeSuspendedByManagers(therapist)) {
            throw new Refused("", "accounts.suspend.manages-elsewhere");
        }
        if (!accounts.suspend(therapist)) {
            throw new Refused("", "accounts.changed-meanwhile");
        }
        audit.security("account.suspend", therapist, clinic);
    }
}
