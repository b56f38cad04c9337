package cadence.accounts;

import cadence.shared.AccountId;
import cadence.shared.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the accounts list: one query a page, the memberships gathered in it. */
@Component
class AccountListQuery {

    private static final int LONGEST_SEARCH = 254;

    private static final String ENDING = """
            exists (
                select 1 from (
                    select max(r.valid_until) valid_until from professional_registration r
                    where r.account_id = a.id group by r.kind, r.body) latest
                where latest.valid_until <= (bound_now() at time zone 'UTC')::date + 90)
            and a.state <> 'LEFT'
            """;

    private static final String PAGE = """
            select a.id, a.full_name, a.email, a.state, a.last_sign_in_at,
                invitation.expires_at invited_until, now_and_later.clinics, now_and_later.roles,
                case when now_and_later.starts > today.day then now_and_later.starts end starts_on,
                case when now_and_later.starts is null then ever.ends end ended_on,
                registration.valid_until, registration.body
            from account a
            cross join (select (bound_now() at time zone 'UTC')::date as day) today
            left join lateral (
                select array_agg(distinct c.name) filter (where c.name is not null) clinics,
                    array_agg(distinct m.role) roles, min(m.from_date) starts
                from membership m left join clinic c on c.id = m.clinic_id
                where m.account_id = a.id and coalesce(m.until_date, 'infinity') >= today.day) now_and_later on true
            left join lateral (
                select max(m.until_date) ends from membership m where m.account_id = a.id) ever on true
            left join lateral (
                select i.expires_at from invitation i
                where i.account_id = a.id and i.accepted_at is null and i.revoked_at is null
                order by i.created_at desc limit 1) invitation on a.state = 'INVITED'
            left join lateral (
                select r.body, max(r.valid_until) valid_until from professional_registration r
                where r.account_id = a.id and r.kind = 'REGISTRATION'
                group by r.body order by 2, 1 limit 1) registration on true
            where (:search = '' or unaccent(lower(a.full_name)) like unaccent(:pattern) or a.email like :pattern)
              and case :kind when 'ALL' then true when 'ENDING' then (""" + ENDING + """
            ) else a.state = :kind end
            order by lower(a.full_name), a.id
            limit :limit offset :offset
            """;

    private static final String COUNTS = """
            select count(*) total,
                count(*) filter (where a.state = 'ACTIVE') active,
                count(*) filter (where a.state = 'INVITED') invited,
                count(*) filter (where a.state = 'SUSPENDED') suspended,
                count(*) filter (where a.state = 'LEFT') gone,
                count(*) filter (where (""" + ENDING + """
                )) ending
            from account a
            """;

    private final JdbcClient jdbc;

    AccountListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountRow> page(AccountFilter filter, int offset, int limit) {
        String search = Typed.sought(filter.search(), LONGEST_SEARCH).toLowerCase(java.util.Locale.ROOT);
        return jdbc.sql(PAGE)
                .param("search", search)
                .param("pattern", "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("kind", filter.kind().name())
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountListQuery::row)
                .list();
    }

    AccountCounts counts() {
        return jdbc.sql(COUNTS)
                .query((row, number) -> new AccountCounts(
                        row.getLong("total"),
                        row.getLong("active"),
                        row.getLong("invited"),
                        row.getLong("suspended"),
                        row.getLong("gone"),
                        row.getLong("ending")))
                .single();
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                SqlRows.instant(row, "invited_until"),
                SqlRows.texts(row, "clinics"),
                SqlRows.roles(row, "roles"),
                SqlRows.date(row, "starts_on"),
                SqlRows.date(row, "ended_on"),
                SqlRows.date(row, "valid_until"),
                SqlRows.text(row, "body"),
                SqlRows.instant(row, "last_sign_in_at"));
    }
}
