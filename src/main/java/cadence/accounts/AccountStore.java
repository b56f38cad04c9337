package cadence.accounts;

import cadence.shared.AccountId;
import cadence.shared.Refused;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes accounts. A state changes only by the statements here, each of which names the states it starts from. */
@Component
class AccountStore {

    private static final String INSERT = """
            insert into account (id, email, full_name, state, created_at) values (:id, :email, :name, 'INVITED', :now)
            """;

    private static final String RENAME = """
            update account set full_name = :name, email = :email, version = version + 1
            where id = :id and version = :version
            """;

    private static final String SUSPEND = """
            update account set state = 'SUSPENDED', suspended_at = :now, version = version + 1
            where id = :id and state = 'ACTIVE'
            """;

    private static final String REACTIVATE = """
            update account set state = 'ACTIVE', activated_at = coalesce(activated_at, :now), version = version + 1
            where id = :id and state = 'SUSPENDED'
            """;

    private static final String LEAVE = """
            update account set state = 'LEFT', left_at = :now, version = version + 1
            where id = :id and state <> 'LEFT'
            """;

    /** Whose password is to be set anew signs in only by the new link. */
    private static final String REINVITE = """
            update account set state = 'INVITED', version = version + 1 where id = :id and state = 'ACTIVE'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refused if the email has an account, which the actor need not be able to see */
    void insert(AccountId id, String email, String fullName) {
        try {
            jdbc.sql(INSERT)
                    .param("id", id.value())
                    .param("email", email)
                    .param("name", fullName)
                    .param("now", SqlRows.now(clock))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refused("email", "accounts.email.taken");
        }
    }

    boolean rename(AccountId id, String email, String fullName, int version) {
        try {
            return jdbc.sql(RENAME)
                            .param("id", id.value())
                            .param("email", email)
                            .param("name", fullName)
                            .param("version", version)
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            throw new Refused("email", "accounts.email.taken");
        }
    }

    boolean suspend(AccountId id) {
        return change(jdbc.sql(SUSPEND), id);
    }

    boolean reactivate(AccountId id) {
        return change(jdbc.sql(REACTIVATE), id);
    }

    boolean leave(AccountId id) {
        return change(jdbc.sql(LEAVE), id);
    }

    boolean reinvite(AccountId id) {
        return jdbc.sql(REINVITE).param("id", id.value()).update() == 1;
    }

    private boolean change(JdbcClient.StatementSpec statement, AccountId id) {
        return statement
                        .param("id", id.value())
                        .param("now", SqlRows.now(clock))
                        .update()
                == 1;
    }
}
