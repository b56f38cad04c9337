package cadence.testing;

import cadence.access.SignedIn;
import cadence.shared.AccountId;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Acts as a signed-in person on this thread, as a session would. */
public final class As {

    private As() {}

    /** From now on this thread acts as that person. */
    public static void person(AccountId account) {
        SignedIn person = new SignedIn(account, account + "@cadence.example", "Test person", true, null);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Acts as that person for one call only. */
    public static <T> T person(AccountId account, Callable<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            person(account);
            return deed.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
