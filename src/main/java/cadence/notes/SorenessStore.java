package cadence.notes;

import cadence.clients.ClientRef;
import cadence.notes.SorenessCurve.Hour;
import cadence.plans.EntryId;
import cadence.shared.AccountId;
import cadence.shared.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Soreness that clients reported without a session. */
@Component
class SorenessStore {

    private static final String ROWS =
            "select entry_id, hours, value from client_soreness where client_id = :client and clinic_id = :clinic";

    private static final String KEEP = """
            insert into client_soreness (id, entry_id, client_id, clinic_id, hours, value, taken_at, taken_by)
            values (:id, :entry, :client, :clinic, :hours, :value, :at, :by)
            on conflict (entry_id, hours) do update
                set value = excluded.value, taken_at = excluded.taken_at, taken_by = excluded.taken_by
                where client_soreness.value <> excluded.value
            """;

    private static final String FORGET = "delete from client_soreness where entry_id = :entry and hours = :hours";

    private static final String TODAY =
            "select (bound_now() at time zone time_zone)::date from clinic where id = :clinic";

    private final JdbcClient jdbc;

    SorenessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(EntryId entry, Hour hour, int value) {}

    List<Row> rows(ClientRef client) {
        return jdbc.sql(ROWS)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .query((row, number) -> new Row(
                        new EntryId(Rows.id(row, "entry_id")), Hour.of(row.getInt("hours")), row.getInt("value")))
                .list();
    }

    void keep(ClientRef client, EntryId entry, Hour hour, int value, AccountId by, Instant at) {
        jdbc.sql(KEEP)
                .param("id", Id.nextValue())
                .param("entry", entry.value())
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("hours", hour.hours())
                .param("value", value)
                .param("at", Rows.utc(at))
                .param("by", by.value())
                .update();
    }

    void forget(EntryId entry, Hour hour) {
        jdbc.sql(FORGET)
                .param("entry", entry.value())
                .param("hours", hour.hours())
                .update();
    }

    /** In the clinic's zone. */
    LocalDate today(ClientRef client) {
        return jdbc.sql(TODAY)
                .param("clinic", client.clinic().value())
                .query(LocalDate.class)
                .single();
    }
}
