package cadence.accounts;

import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.AccountId;
import cadence.shared.NotFound;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to one's own account and to colleagues' names. */
@Service
public class AccountService {

    private final ProfileQuery profiles;
    private final CurrentUser currentUser;

    AccountService(ProfileQuery profiles, CurrentUser currentUser) {
        this.profiles = profiles;
        this.currentUser = currentUser;
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
}
