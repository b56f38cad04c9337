package cadence.accounts;

import cadence.access.CurrentUser;
import cadence.access.SignedIn;
import cadence.audit.AuditTrail;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records when people come and go. */
@Component
class SignInJournal {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    SignInJournal(JdbcClient jdbc, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    public void signedIn() {
        SignedIn person = currentUser.get().orElseThrow();
        jdbc.sql("update account set last_sign_in_at = :now where id = :id")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", person.account().value())
                .update();
        audit.security("sign-in", person.account(), null);
    }

    @Transactional
    public void signedOut() {
        currentUser.get().ifPresent(person -> audit.security("sign-out", person.account(), null));
    }

    /** The session was ended, because it lay idle or the account is not active any more. */
    @Transactional
    public void ended(String why) {
        currentUser.get().ifPresent(person -> audit.security("session-ended." + why, person.account(), null));
    }
}
