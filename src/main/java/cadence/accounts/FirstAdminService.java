package cadence.accounts;

import cadence.access.BeforeSignIn;
import cadence.shared.AccountId;
import cadence.shared.Id;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the invitation of the first admin, for the operator of the machine ({@code ./cadence admin EMAIL}): the exception to
 * the rule that an admin takes two admins. Works as the database's owner, whose login only the operator has.
 */
@Service
public class FirstAdminService {

    private static final String ADMIN_EXISTS = """
            select exists (select 1 from membership m join account a on a.id = m.account_id
                where m.role = 'ADMIN' and a.state = 'ACTIVE' and m.from_date <= :today
                  and coalesce(m.until_date, 'infinity') >= :today)
            """;

    private static final String INVITED = """
            select a.id from account a where a.email = :email and a.state = 'INVITED'
              and exists (select 1 from membership m where m.account_id = a.id and m.role = 'ADMIN')
            """;

    private static final String ACCOUNT = """
            insert into account (id, email, full_name, state, created_at) values (:id, :email, :name, 'INVITED', :now)
            on conflict (email) do nothing
            """;

    private static final String MEMBERSHIP =
            "insert into membership (account_id, role, from_date) values (:id, 'ADMIN', :today)";

    private static final String AUDIT = """
            insert into audit_entry (id, at, kind, action, record_type, record_id)
            values (:entry, :now, 'SECURITY', 'first-admin.invite', 'AccountId', :id)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InvitationStore invitations;
    private final InvitationMail mail;
    private final Clock clock;

    FirstAdminService(
            @Value("${spring.liquibase.url:${spring.datasource.url}}") String url,
            @Value("${spring.liquibase.user}") String user,
            @Value("${spring.liquibase.password}") String password,
            InvitationMail mail,
            Clock clock) {
        DriverManagerDataSource owner = new DriverManagerDataSource(url, user, password);
        this.jdbc = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.invitations = new InvitationStore(jdbc, clock);
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * The link with which the first admin sets a password; it works for seven days. A second call makes a new link.
     *
     * @return an address; its host is {@code cadence.url}, or {@code http://localhost:8080} where that is not set
     * @throws Refused if there is an active admin, or the email belongs to another account or is none
     */
    @BeforeSignIn("Runs as the owner, from the operator's command line; no view and no request reaches it.")
    public String invite(String email) {
        String kept = Invitations.Person.of(email, "x").email();
        Secret secret = Secret.random();
        transaction.executeWithoutResult(status -> invite(kept, secret));
        return mail.link(secret);
    }

    private void invite(String email, Secret secret) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (jdbc.sql(ADMIN_EXISTS).param("today", today).query(Boolean.class).single()) {
            throw new Refused("email", "accounts.first-admin.exists");
        }
        UUID account = jdbc.sql(INVITED)
                .param("email", email)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> create(email, today));
        invitations.replace(new AccountId(account), secret, null);
        jdbc.sql(AUDIT)
                .param("entry", Id.nextValue())
                .param("now", SqlRows.now(clock))
                .param("id", account)
                .update();
    }

    private UUID create(String email, LocalDate today) {
        UUID id = Id.nextValue();
        int made = jdbc.sql(ACCOUNT)
                .param("id", id)
                .param("email", email)
                .param("name", email.substring(0, Math.min(120, email.indexOf('@'))))
                .param("now", SqlRows.now(clock))
                .update();
        if (made == 0) {
            throw new Refused("email", "accounts.email.taken");
        }
        jdbc.sql(MEMBERSHIP).param("id", id).param("today", today).update();
        return id;
    }
}
