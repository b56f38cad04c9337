package cadence.access;

import cadence.shared.AccountId;
import cadence.shared.NotFound;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who acts: taken from the security context by services themselves, never handed in. */
@Component
public class CurrentUser {

    /** The signed-in person, or empty outside a session and before signing in. */
    public Optional<SignedIn> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** @throws NotFound if nobody is signed in */
    public AccountId id() {
        return get().map(SignedIn::account).orElseThrow(NotFound::new);
    }
}
