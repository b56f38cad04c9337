package cadence.accounts;

import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.SignedIn;
import cadence.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Asks a signed-in person for their own password once more, before a deed that a session left open must not allow. Counted
 * with the tries to sign in, so that it is no second way to guess.
 */
@Service
public class PasswordCheckService {

    /** Names the input in a refusal. */
    public static final String FIELD = "password";

    private final AccountService own;
    private final SignInLookup accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;

    PasswordCheckService(AccountService own, SignInLookup accounts, SignInThrottle throttle, PasswordEncoder encoder) {
        this.own = own;
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
    }

    /**
     * Returns when it is the person's own password. Not to be called in a transaction: a try that fails must stay counted.
     *
     * @throws Refused naming {@link #FIELD} when it is empty or not theirs, or several tries failed of late
     */
    @Asks(resource = Resource.OWN_PROFILE, operation = Operation.READ)
    public void confirm(String password) {
        if (password.isEmpty()) {
            throw new Refused(FIELD, "accounts.confirm.missing");
        }
        OwnProfile person = own.own();
        SignInThrottle.Try attempt = begin(person.email());
        Optional<SignedIn> account = accounts.find(person.email()).filter(SignedIn::isEnabled);
        String hash = account.map(SignedIn::getPassword).orElse(null);
        if (hash == null || password.length() > Credentials.PASSWORD_MAX || !encoder.matches(password, hash)) {
            throttle.failed("password-check.failed", Optional.of(person.id()));
            throw new Refused(FIELD, "accounts.confirm.wrong");
        }
        throttle.succeeded(attempt);
    }

    private SignInThrottle.Try begin(String email) {
        try {
            return throttle.begin(email, address());
        } catch (TooManyTries tries) {
            Duration wait = tries.untilNextTry().plusMillis(999);
            throw wait.toSeconds() < 90
                    ? new Refused(FIELD, "accounts.sign-in.wait.seconds", wait.toSeconds())
                    : new Refused(FIELD, "accounts.sign-in.wait.minutes", (wait.toSeconds() + 59) / 60);
        }
    }

    /** As at sign-in: tries are counted for an email at an address. */
    private static String address() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet) {
            HttpServletRequest request = servlet.getRequest();
            return request.getRemoteAddr() == null ? "" : request.getRemoteAddr();
        }
        return "";
    }
}
