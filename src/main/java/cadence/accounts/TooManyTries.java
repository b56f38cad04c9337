package cadence.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many tries failed of late; the next one is heard after the wait. */
class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    Duration untilNextTry() {
        return wait;
    }
}
