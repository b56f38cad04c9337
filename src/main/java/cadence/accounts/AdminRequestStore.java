package cadence.accounts;

import cadence.shared.AccountId;
import cadence.shared.Id;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the requests that wait for a second admin. */
@Component
class AdminRequestStore {

    private static final String INSERT = """
            insert into admin_request (id, account_id, requested_by, requested_at) values (:id, :account, :by, :now)
            on conflict (account_id) where approved_at is null and withdrawn_at is null do nothing
            """;

    /** The transaction's own moment: by it the database ties the membership to the approval. */
    private static final String APPROVE = """
            update admin_request set approved_by = :by, approved_at = bound_now()
            where id = :id and requested_by <> :by and account_id <> :by and approved_at is null and withdrawn_at is null
            returning account_id
            """;

    private static final String WITHDRAW = """
            update admin_request set withdrawn_at = :now
            where id = :id and approved_at is null and withdrawn_at is null
            returning account_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AdminRequestStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean insert(AccountId account, AccountId by) {
        try {
            return jdbc.sql(INSERT)
                            .param("id", Id.nextValue())
                            .param("account", account.value())
                            .param("by", by.value())
                            .param("now", SqlRows.now(clock))
                            .update()
                    == 1;
        } catch (DuplicateKeyException open) {
            return false;
        }
    }

    /** The account, unless the one who approves made the request or nothing is open. */
    Optional<AccountId> approve(UUID request, AccountId by) {
        return jdbc.sql(APPROVE)
                .param("id", request)
                .param("by", by.value())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    Optional<AccountId> withdraw(UUID request) {
        return jdbc.sql(WITHDRAW)
                .param("id", request)
                .param("now", SqlRows.now(clock))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }
}
