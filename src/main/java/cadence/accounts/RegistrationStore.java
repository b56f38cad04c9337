package cadence.accounts;

import cadence.shared.AccountId;
import cadence.shared.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps professional registrations and insurances. */
@Component
class RegistrationStore {

    private static final String INSERT = """
            insert into professional_registration (id, account_id, kind, body, number, valid_until)
            values (:id, :account, :kind, :body, :number, :until)
            """;

    private static final String UPDATE = """
            update professional_registration
            set kind = :kind, body = :body, number = :number, valid_until = :until, version = version + 1
            where id = :id and account_id = :account
            """;

    private static final String OF_KIND = """
            select id, kind, body, number, valid_until from professional_registration
            where account_id = :account and kind = :kind order by body, id
            """;

    private final JdbcClient jdbc;

    RegistrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegistrationRow> ofKind(AccountId account, RegistrationKind kind) {
        return jdbc.sql(OF_KIND)
                .param("account", account.value())
                .param("kind", kind.name())
                .query((row, number) -> new RegistrationRow(
                        row.getObject("id", UUID.class),
                        kind,
                        row.getString("body"),
                        row.getString("number"),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    UUID insert(AccountId account, RegistrationKind kind, String body, String number, LocalDate until) {
        UUID id = Id.nextValue();
        write(jdbc.sql(INSERT), id, account, kind, body, number, until);
        return id;
    }

    boolean update(UUID id, AccountId account, RegistrationKind kind, String body, String number, LocalDate until) {
        return write(jdbc.sql(UPDATE), id, account, kind, body, number, until) == 1;
    }

    boolean delete(UUID id, AccountId account) {
        return jdbc.sql("delete from professional_registration where id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private int write(
            JdbcClient.StatementSpec statement,
            UUID id,
            AccountId account,
            RegistrationKind kind,
            String body,
            String number,
            LocalDate until) {
        return statement
                .param("id", id)
                .param("account", account.value())
                .param("kind", kind.name())
                .param("body", body)
                .param("number", number)
                .param("until", until)
                .update();
    }
}
