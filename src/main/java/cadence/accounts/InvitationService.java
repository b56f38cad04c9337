package cadence.accounts;

import cadence.access.BeforeSignIn;
import cadence.access.TransactionBinding;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for people who hold an invitation's link and nothing else. */
@Service
public class InvitationService {

    private static final String INVITED = "select id, full_name, email from account where id = invited_account()";

    private static final String NEW_PASSWORD = """
            update credential set password_hash = :hash, changed_at = :now where account_id = :id
            """;

    private static final String FIRST_PASSWORD = """
            insert into credential (account_id, password_hash, changed_at) values (:id, :hash, :now)
            """;

    private static final String ACTIVATE = """
            update account set state = 'ACTIVE', full_name = :name, activated_at = :now, version = version + 1
            where id = :id
            """;

    private static final String ACCEPTED = "update invitation set accepted_at = :now where token_hash = :token";

    private final JdbcClient jdbc;
    private final TransactionBinding binding;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationService(
            JdbcClient jdbc, TransactionBinding binding, PasswordEncoder encoder, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.binding = binding;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom the link is for; empty if it is unknown, expired, used or revoked, which all look the same. */
    @BeforeSignIn("The secret of the link opens one invited account and nothing else.")
    @Transactional(readOnly = true)
    public Optional<InvitedPerson> invited(String token) {
        binding.invited(Secret.digest(token));
        return jdbc.sql(INVITED)
                .query((row, number) -> new InvitedPerson(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("email")))
                .optional();
    }

    /**
     * Sets the password and makes the account active. The link works once.
     *
     * @param password 12 to 200 characters, of any kind
     * @throws Refused if the name or the password does not fit
     * @throws NotFound if the link does not work (any more)
     */
    @BeforeSignIn("The secret of the link opens one invited account and nothing else.")
    @Transactional
    public InvitedPerson accept(String token, String fullName, String password) {
        InvitedPerson person = invited(token).orElseThrow(NotFound::new);
        String name = Typed.requiredLine("fullName", fullName, 120);
        if (password.length() < Credentials.PASSWORD_MIN) {
            throw new Refused("password", "accounts.password.short", Credentials.PASSWORD_MIN);
        }
        if (password.length() > Credentials.PASSWORD_MAX) {
            throw new Refused("password", "accounts.password.long", Credentials.PASSWORD_MAX);
        }
        // A browser's form could never send it again.
        Typed.requireWhole("password", password);
        String hash = String.valueOf(encoder.encode(password));
        if (keep(jdbc.sql(NEW_PASSWORD), person, hash) == 0) {
            keep(jdbc.sql(FIRST_PASSWORD), person, hash);
        }
        // While the invitation is open: accepting it closes the way to the account.
        jdbc.sql(ACTIVATE)
                .param("id", person.account().value())
                .param("name", name)
                .param("now", SqlRows.now(clock))
                .update();
        jdbc.sql(ACCEPTED)
                .param("token", Secret.digest(token))
                .param("now", SqlRows.now(clock))
                .update();
        audit.security("invitation.accept", person.account(), null);
        return person;
    }

    private int keep(JdbcClient.StatementSpec statement, InvitedPerson person, String hash) {
        return statement
                .param("id", person.account().value())
                .param("hash", hash)
                .param("now", SqlRows.now(clock))
                .update();
    }
}
