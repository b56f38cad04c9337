package cadence.accounts;

import cadence.shared.AccountId;
import cadence.shared.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes invitations. At most one of an account is open; of its secret only the digest is kept. */
@Component
class InvitationStore {

    /** How long a link works. */
    static final Period VALID = Period.ofDays(7);

    private static final String INSERT = """
            insert into invitation (id, account_id, token_hash, created_at, created_by, expires_at)
            values (:id, :account, :hash, :now, :by, :expires)
            """;

    private static final String REVOKE = """
            update invitation set revoked_at = :now
            where account_id = :account and accepted_at is null and revoked_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes back what is open and makes a new one. Returns when it expires. */
    Instant replace(AccountId account, Secret secret, @Nullable AccountId by) {
        revoke(account);
        Instant expires = clock.instant().atZone(ZoneOffset.UTC).plus(VALID).toInstant();
        jdbc.sql(INSERT)
                .param("id", Id.nextValue())
                .param("account", account.value())
                .param("hash", secret.digest())
                .param("now", SqlRows.now(clock))
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .param("expires", SqlRows.utc(expires))
                .update();
        return expires;
    }

    /** Returns whether one was open. */
    boolean revoke(AccountId account) {
        return jdbc.sql(REVOKE)
                        .param("account", account.value())
                        .param("now", SqlRows.now(clock))
                        .update()
                > 0;
    }
}
