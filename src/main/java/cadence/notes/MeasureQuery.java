package cadence.notes;

import cadence.clients.ClientRef;
import cadence.notes.MeasureHistory.Pain;
import cadence.notes.MeasureHistory.Series;
import cadence.notes.MeasureHistory.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what signed notes measured. */
@Component
class MeasureQuery {

    private static final String PAIN = """
            select (coalesce(a.starts_at, n.started_at) at time zone k.time_zone)::date as day, t.pain_before, t.pain_after
            from session_note n
            join note_content t on t.note_id = n.id
            join clinic k on k.id = n.clinic_id
            left join appointment a on a.id = n.appointment_id
            where n.client_id = :client and n.clinic_id = :clinic and n.state = 'SIGNED'
              and (t.pain_before is not null or t.pain_after is not null)
            order by coalesce(a.starts_at, n.started_at), n.id
            """;

    private static final String VALUES = """
            select n.id note, (coalesce(a.starts_at, n.started_at) at time zone k.time_zone)::date as day,
                   m.measure, m.subject, m.side, m.value
            from note_measure m
            join session_note n on n.id = m.note_id
            join clinic k on k.id = n.clinic_id
            left join appointment a on a.id = n.appointment_id
            where m.client_id = :client and m.clinic_id = :clinic and n.state = 'SIGNED'
            order by coalesce(a.starts_at, n.started_at), n.id, m.position
            """;

    private static final Comparator<Measurable> IN_ORDER =
            Comparator.comparing(Measurable::measure).thenComparing(Measurable::subject);

    private final JdbcClient jdbc;

    MeasureQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID note, Measurable what, Value value) {}

    MeasureHistory history(ClientRef client) {
        Map<Measurable, List<Value>> values = new TreeMap<>(IN_ORDER);
        rows(client)
                .forEach(row -> values.computeIfAbsent(row.what(), what -> new ArrayList<>())
                        .add(row.value()));
        return new MeasureHistory(
                pain(client),
                values.entrySet().stream()
                        .map(entry -> new Series(entry.getKey(), entry.getValue()))
                        .toList());
    }

    MeasureOffer offer(ClientRef client) {
        List<Row> rows = rows(client).reversed();
        if (rows.isEmpty()) {
            return MeasureOffer.NONE;
        }
        Row latest = rows.getFirst();
        var last = new LinkedHashSet<Measurable>();
        var activities = new LinkedHashSet<Measurable>();
        for (Row row : rows) {
            if (row.note().equals(latest.note())) {
                last.addFirst(row.what());
            }
            if (row.what().measure() == Measure.PSFS) {
                activities.add(row.what());
            }
        }
        return new MeasureOffer(List.copyOf(last), latest.value().day(), List.copyOf(activities));
    }

    private List<Pain> pain(ClientRef client) {
        return about(PAIN, client)
                .query((row, number) -> new Pain(
                        day(row), Rows.integerOrNull(row, "pain_before"), Rows.integerOrNull(row, "pain_after")))
                .list();
    }

    private List<Row> rows(ClientRef client) {
        return about(VALUES, client)
                .query((row, number) -> {
                    String side = row.getString("side");
                    return new Row(
                            Rows.id(row, "note"),
                            new Measurable(Measure.valueOf(row.getString("measure")), row.getString("subject")),
                            new Value(day(row), side == null ? null : Side.valueOf(side), row.getBigDecimal("value")));
                })
                .list();
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("day", LocalDate.class);
    }

    private JdbcClient.StatementSpec about(String sql, ClientRef client) {
        return jdbc.sql(sql)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value());
    }
}
