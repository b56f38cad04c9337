package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who supervises whom: rows are added and ended, never changed otherwise. */
@Component
class SupervisionStore {

    private static final String ROWS = """
            select s.id, s.therapist_id, t.full_name therapist_name, s.lead_id, l.full_name lead_name, s.from_day, s.until_day,
                   l.state = 'ACTIVE' and exists (
                       select 1 from membership m
                       where m.account_id = s.lead_id and m.clinic_id = s.clinic_id and m.role = 'THERAPIST'
                         and cast(:today as date) between m.from_date and coalesce(m.until_date, 'infinity')) lead_here,
                   coalesce(w.waiting, 0) waiting, w.oldest
            from supervision s
            join account t on t.id = s.therapist_id
            join account l on l.id = s.lead_id
            left join waiting_cosignatures(:clinic) w
                on w.author_id = s.therapist_id and coalesce(s.until_day, 'infinity') >= cast(:today as date)
            where s.clinic_id = :clinic and coalesce(s.until_day, 'infinity') >= s.from_day
              and coalesce(s.until_day, 'infinity') >= cast(:today as date) - 365
            order by coalesce(s.until_day, 'infinity') < cast(:today as date), t.full_name, s.from_day desc, s.id
            """;

    private static final String THERAPISTS = """
            select a.id, a.full_name from account a
            where a.state = 'ACTIVE' and exists (
                select 1 from membership m
                where m.account_id = a.id and m.clinic_id = :clinic and m.role = 'THERAPIST'
                  and cast(:today as date) between m.from_date and coalesce(m.until_date, 'infinity'))
            order by a.full_name, a.id
            """;

    // Whoever changes a clinic's supervision waits for whoever does already: no circle closes between two of them.
    private static final String LOCK = "select 1 from clinic where id = :clinic for no key update";

    private static final String CIRCLE = """
            with recursive above (lead_id) as (
                select cast(:lead as uuid)
                union
                select s.lead_id from above a
                join supervision s on s.clinic_id = :clinic and s.therapist_id = a.lead_id
                    and s.id <> :except and coalesce(s.until_day, 'infinity') >= cast(:from as date))
            select exists (select 1 from above where lead_id = :therapist)
            """;

    private static final String INSERT = """
            insert into supervision (id, clinic_id, therapist_id, lead_id, from_day)
            values (:id, :clinic, :therapist, :lead, :from)
            """;

    private static final String END =
            "update supervision set until_day = :until where id = :id and clinic_id = :clinic";

    private final JdbcClient jdbc;

    SupervisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(ClinicId clinic) {
        jdbc.sql(LOCK).param("clinic", clinic.value()).query(Integer.class).optional();
    }

    List<Supervision> rows(ClinicId clinic, LocalDate today) {
        return jdbc.sql(ROWS)
                .param("clinic", clinic.value())
                .param("today", today)
                .query((row, number) -> supervision(row))
                .list();
    }

    List<ClinicSupervision.Therapist> therapists(ClinicId clinic, LocalDate today) {
        return jdbc.sql(THERAPISTS)
                .param("clinic", clinic.value())
                .param("today", today)
                .query((row, number) ->
                        new ClinicSupervision.Therapist(new AccountId(Rows.id(row, "id")), row.getString("full_name")))
                .list();
    }

    /**
     * Whether the therapist would be, from that day on, their own lead's lead.
     *
     * @param except a supervision that ends with this change, or null
     */
    boolean closesCircle(ClinicId clinic, AccountId therapist, AccountId lead, LocalDate from, @Nullable UUID except) {
        return jdbc.sql(CIRCLE)
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("lead", lead.value())
                .param("from", from)
                .param("except", except == null ? new UUID(0, 0) : except)
                .query(Boolean.class)
                .single();
    }

    void insert(ClinicId clinic, AccountId therapist, AccountId lead, LocalDate from) {
        jdbc.sql(INSERT)
                .param("id", Id.nextValue())
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("lead", lead.value())
                .param("from", from)
                .update();
    }

    /** @param until the last day; the day before the first where it never held */
    void end(ClinicId clinic, UUID id, LocalDate until) {
        jdbc.sql(END)
                .param("id", id)
                .param("clinic", clinic.value())
                .param("until", until)
                .update();
    }

    /** Gives what waits of the therapist to whoever supervises them today; how many notes that were. */
    int handOver(ClinicId clinic, AccountId therapist) {
        return jdbc.sql("select hand_over_cosignatures(:clinic, :therapist)")
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .query(Integer.class)
                .single();
    }

    private static Supervision supervision(ResultSet row) throws SQLException {
        return new Supervision(
                Rows.id(row, "id"),
                new AccountId(Rows.id(row, "therapist_id")),
                row.getString("therapist_name"),
                new AccountId(Rows.id(row, "lead_id")),
                row.getString("lead_name"),
                row.getBoolean("lead_here"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("waiting"),
                Rows.instantOrNull(row, "oldest"));
    }
}
