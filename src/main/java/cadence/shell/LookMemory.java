package cadence.shell;

import cadence.access.CurrentUser;
import cadence.accounts.AccountService;
import cadence.accounts.Appearance;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account's own choice of colours; before signing in there is none. */
@Component
class LookMemory {

    private final AccountService accounts;
    private final CurrentUser currentUser;

    LookMemory(AccountService accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    Optional<Look.Scheme> remembered() {
        return currentUser
                .get()
                .map(person -> Look.Scheme.valueOf(accounts.own().appearance().name()));
    }

    void remember(Look.Scheme scheme) {
        accounts.rememberColorScheme(Appearance.valueOf(scheme.name()));
    }
}
