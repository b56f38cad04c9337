package cadence.notes;

import cadence.clients.ClientRef;
import cadence.shared.AppointmentId;
import cadence.shared.NoteId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the charts of signed notes; row security leaves out what the actor may not read. */
@Component
class ChartQuery {

    private static final String SIGNED = """
            select n.id, n.appointment_id, coalesce(a.starts_at, n.started_at) starts_at, k.time_zone
            from session_note n
            join note_content t on t.note_id = n.id
            join clinic k on k.id = n.clinic_id
            left join appointment a on a.id = n.appointment_id
            where n.client_id = :client and n.clinic_id = :clinic and n.state = 'SIGNED'
              and coalesce(a.starts_at, n.started_at) < coalesce(cast(:before as timestamptz), 'infinity')
              and (exists (select 1 from note_mark m where m.note_id = n.id)
                   or exists (select 1 from note_stroke s where s.note_id = n.id))
            order by coalesce(a.starts_at, n.started_at) desc, n.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final FindingsStore findings;

    ChartQuery(JdbcClient jdbc, FindingsStore findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    /**
     * The latest session first.
     *
     * @param before sessions that began earlier than this; null for all
     */
    List<PastChart> signed(ClientRef client, @Nullable Instant before, int limit) {
        return jdbc
                .sql(SIGNED)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("before", Rows.utc(before))
                .param("limit", limit)
                .query((row, number) -> {
                    NoteId note = new NoteId(Rows.id(row, "id"));
                    return new PastChart(
                            note,
                            new AppointmentId(Rows.id(row, "appointment_id")),
                            Rows.instant(row, "starts_at"),
                            Rows.zone(row),
                            BodyChart.EMPTY);
                })
                .list()
                .stream()
                .map(past -> new PastChart(
                        past.note(), past.appointment(), past.startsAt(), past.zone(), findings.chart(past.note())))
                .toList();
    }
}
