package cadence.accounts;

import cadence.access.Role;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes memberships. They are ended, never deleted: what someone did must stay explicable. */
@Component
class MembershipStore {

    private static final String INSERT = """
            insert into membership (id, account_id, clinic_id, role, from_date, until_date)
            values (:id, :account, :clinic, :role, :from, :until)
            """;

    private static final String OVERLAPS = """
            select exists (
                select 1 from membership
                where account_id = :account and role = :role and clinic_id is not distinct from :clinic and id <> :except
                  and daterange(from_date, until_date, '[]') && daterange(:from, :until, '[]'))
            """;

    private static final String DATES = """
            update membership set from_date = :from, until_date = :until, version = version + 1
            where id = :id and version = :version
            """;

    /** What would begin later never begins. */
    private static final String END_ALL = """
            update membership set until_date = greatest(:day, from_date), version = version + 1
            where account_id = :account and coalesce(until_date, 'infinity') > :day
            """;

    private static final String IS_ADMIN = """
            select exists (select 1 from membership
                where account_id = :account and role = 'ADMIN' and :day <= coalesce(until_date, 'infinity'))
            """;

    private final JdbcClient jdbc;

    MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(AccountId account, @Nullable ClinicId clinic, Role role, LocalDate from, @Nullable LocalDate until) {
        UUID id = Id.nextValue();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("account", account.value())
                .param("clinic", clinic == null ? null : clinic.value(), java.sql.Types.OTHER)
                .param("role", role.name())
                .param("from", from)
                .param("until", until, java.sql.Types.DATE)
                .update();
        return id;
    }

    boolean overlaps(
            AccountId account,
            @Nullable ClinicId clinic,
            Role role,
            LocalDate from,
            @Nullable LocalDate until,
            UUID except) {
        return jdbc.sql(OVERLAPS)
                .param("account", account.value())
                .param("clinic", clinic == null ? null : clinic.value(), java.sql.Types.OTHER)
                .param("role", role.name())
                .param("from", from)
                .param("until", until, java.sql.Types.DATE)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    boolean dates(UUID id, LocalDate from, @Nullable LocalDate until, int version) {
        return jdbc.sql(DATES)
                        .param("id", id)
                        .param("from", from)
                        .param("until", until, java.sql.Types.DATE)
                        .param("version", version)
                        .update()
                == 1;
    }

    void endAll(AccountId account, LocalDate day) {
        jdbc.sql(END_ALL).param("account", account.value()).param("day", day).update();
    }

    boolean isAdmin(AccountId account, LocalDate day) {
        return jdbc.sql(IS_ADMIN)
                .param("account", account.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
