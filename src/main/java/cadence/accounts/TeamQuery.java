package cadence.accounts;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the team of a clinic. */
@Component
class TeamQuery {

    private static final String TEAM = """
            select a.id, a.full_name, a.email, a.state, m.roles, m.from_date, m.until_date,
                invitation.expires_at invited_until, registration.valid_until, registration.body
            from (
                select m.account_id, array_agg(distinct m.role) roles, min(m.from_date) from_date,
                    nullif(max(coalesce(m.until_date, 'infinity')), 'infinity') until_date
                from membership m join clinic c on c.id = m.clinic_id
                where m.clinic_id = :clinic
                  and coalesce(m.until_date, 'infinity') >= (bound_now() at time zone c.time_zone)::date
                group by m.account_id) m
            join account a on a.id = m.account_id
            left join lateral (
                select i.expires_at from invitation i
                where i.account_id = a.id and i.accepted_at is null and i.revoked_at is null
                order by i.created_at desc limit 1) invitation on a.state = 'INVITED'
            left join lateral (
                select r.body, max(r.valid_until) valid_until from professional_registration r
                where r.account_id = a.id group by r.kind, r.body order by 2, 1 limit 1) registration on true
            where a.state <> 'LEFT'
            order by lower(a.full_name), a.id
            """;

    private static final String TREATS = """
            select exists (select 1 from membership m join clinic c on c.id = m.clinic_id
                where m.account_id = :account and m.clinic_id = :clinic and m.role = 'THERAPIST'
                  and coalesce(m.until_date, 'infinity') >= (bound_now() at time zone c.time_zone)::date)
            and not exists (select 1 from membership m
                where m.account_id = :account and m.clinic_id = :clinic and m.role = 'MANAGER'
                  and coalesce(m.until_date, 'infinity') >= bound_now()::date)
            """;

    private final JdbcClient jdbc;

    TeamQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TeamMember> team(ClinicId clinic) {
        return jdbc.sql(TEAM)
                .param("clinic", clinic.value())
                .query(TeamQuery::row)
                .list();
    }

    /** Whether this is a therapist of the clinic and not one of its managers. */
    boolean isOnlyTherapist(AccountId account, ClinicId clinic) {
        return jdbc.sql(TREATS)
                .param("account", account.value())
                .param("clinic", clinic.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a manager's hand reaches this account: nobody's who manages another clinic or the organisation (0103). */
    boolean mayBeSuspendedByManagers(AccountId account) {
        return jdbc.sql("select actor_manages(:account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private static TeamMember row(ResultSet row, int number) throws SQLException {
        return new TeamMember(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                SqlRows.roles(row, "roles"),
                Objects.requireNonNull(SqlRows.date(row, "from_date")),
                SqlRows.date(row, "until_date"),
                SqlRows.instant(row, "invited_until"),
                SqlRows.date(row, "valid_until"),
                SqlRows.text(row, "body"));
    }
}
