package cadence.shell;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.accounts.AccountService;
import cadence.accounts.Appearance;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account's own choice of colours; before signing in there is none. */
@Component
class LookMemory {

    private final AccountService accounts;
    private final CurrentUser currentUser;
    private final Access access;

    LookMemory(AccountService accounts, CurrentUser currentUser, Access access) {
        this.access = access;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    Optional<Look.Scheme> remembered() {
        // Someone without a role today has no rights at all, not even to their own profile.
        return currentUser
                .get()
                .filter(person -> ofProfile(Operation.READ))
                .map(person -> Look.Scheme.valueOf(accounts.own().appearance().name()));
    }

    void remember(Look.Scheme scheme) {
        if (ofProfile(Operation.UPDATE)) {
            accounts.rememberColorScheme(Appearance.valueOf(scheme.name()));
        }
    }

    private boolean ofProfile(Operation operation) {
        return access.mayAnywhere(Resource.OWN_PROFILE, operation);
    }
}
