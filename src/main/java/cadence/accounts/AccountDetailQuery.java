package cadence.accounts;

import cadence.access.Role;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one account with all that belongs to it. */
@Component
class AccountDetailQuery {

    private static final String ACCOUNT = """
            select a.*, coalesce(case a.state when 'ACTIVE' then a.activated_at when 'SUSPENDED' then a.suspended_at
                    when 'LEFT' then a.left_at end, a.created_at) since,
                (select max(i.expires_at) from invitation i
                 where i.account_id = a.id and i.accepted_at is null and i.revoked_at is null) invited_until
            from account a where a.id = :id
            """;

    private static final String MEMBERSHIPS = """
            select m.*, c.name clinic_name from membership m left join clinic c on c.id = m.clinic_id
            where m.account_id = :id
            order by coalesce(m.until_date, 'infinity') desc, lower(c.name), m.role, m.id
            """;

    private static final String REGISTRATIONS = """
            select id, kind, body, number, valid_until from professional_registration
            where account_id = :id order by kind desc, valid_until, id
            """;

    private static final String ADMIN_REQUEST = """
            select r.id, r.requested_at, a.full_name, r.requested_by = actor_id() mine
            from admin_request r join account a on a.id = r.requested_by
            where r.account_id = :id and r.approved_at is null and r.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    AccountDetailQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountDetail> detail(AccountId id) {
        return jdbc.sql(ACCOUNT)
                .param("id", id.value())
                .query((row, number) -> detail(id, row))
                .optional();
    }

    List<MembershipRow> memberships(AccountId id) {
        return jdbc.sql(MEMBERSHIPS)
                .param("id", id.value())
                .query(AccountDetailQuery::membership)
                .list();
    }

    private AccountDetail detail(AccountId id, ResultSet row) throws SQLException {
        return new AccountDetail(
                id,
                row.getString("full_name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                Objects.requireNonNull(SqlRows.instant(row, "since")),
                SqlRows.instant(row, "invited_until"),
                SqlRows.instant(row, "last_sign_in_at"),
                memberships(id),
                registrations(id),
                adminRequest(id),
                row.getInt("version"));
    }

    private List<RegistrationRow> registrations(AccountId id) {
        return jdbc.sql(REGISTRATIONS)
                .param("id", id.value())
                .query((row, number) -> new RegistrationRow(
                        row.getObject("id", UUID.class),
                        RegistrationKind.valueOf(row.getString("kind")),
                        row.getString("body"),
                        row.getString("number"),
                        Objects.requireNonNull(SqlRows.date(row, "valid_until"))))
                .list();
    }

    private @Nullable AdminRequestRow adminRequest(AccountId id) {
        return jdbc.sql(ADMIN_REQUEST)
                .param("id", id.value())
                .query((row, number) -> new AdminRequestRow(
                        row.getObject("id", UUID.class),
                        row.getString("full_name"),
                        Objects.requireNonNull(SqlRows.instant(row, "requested_at")),
                        row.getBoolean("mine")))
                .optional()
                .orElse(null);
    }

    private static MembershipRow membership(ResultSet row, int number) throws SQLException {
        UUID clinic = row.getObject("clinic_id", UUID.class);
        return new MembershipRow(
                row.getObject("id", UUID.class),
                clinic == null ? null : new ClinicId(clinic),
                SqlRows.text(row, "clinic_name"),
                Role.valueOf(row.getString("role")),
                Objects.requireNonNull(SqlRows.date(row, "from_date")),
                SqlRows.date(row, "until_date"),
                row.getInt("version"));
    }
}
