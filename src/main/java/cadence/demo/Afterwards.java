package cadence.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What follows from the rows once they are all there: what led to the latest notes, and every signed note's seal. */
final class Afterwards {

    // As it was signed, and as the session left it: without the plan's last sentence, and with what was corrected
    // since.
    private static final String STATES = """
            insert into note_draft_state (note_id, version, author_id, saved_at, content)
            select n.id, n.version - step, n.author_id,
                   case step when 0 then n.signed_at else least(a.ends_at, n.signed_at - interval '2 minutes') end,
                   jsonb_build_object(
                       'type', c.treatment_type, 'purpose', c.purpose, 'reason', c.reason,
                       'parts', jsonb_build_object(
                           'SUBJECTIVE', c.subjective,
                           'OBJECTIVE', case step when 0 then c.objective else regexp_replace(c.objective, '\\s*[^.]+\\.\\s*$', '') end,
                           'ASSESSMENT', c.assessment,
                           'PLAN', case step when 0 then c.plan else regexp_replace(c.plan, '\\mweeks?\\M', 'days', 'g') end,
                           'AFTERCARE', c.aftercare,
                           'NEXT_SESSION', case step when 0 then c.next_session else '' end),
                       'pressure', c.pressure, 'minutes', c.minutes, 'painBefore', c.pain_before,
                       'painAfter', case step when 0 then c.pain_after else least(10, c.pain_after + 1) end,
                       'techniques', (select coalesce(jsonb_agg(jsonb_build_object('region', t.region, 'technique', t.technique,
                           'pressure', t.pressure, 'minutes', t.minutes) order by t.position), '[]')
                           from note_technique t where t.note_id = n.id and t.position >= step),
                       'chart', jsonb_build_object('strokes', '[]'::jsonb, 'marks', (select coalesce(jsonb_agg(jsonb_build_object(
                           'region', m.region, 'side', m.side, 'kind', m.kind,
                           'intensity', case when step = 1 and m.position = 0 then 1 + m.intensity % 3 else m.intensity end,
                           'reported', m.reported, 'comment', m.comment) order by m.position), '[]')
                           from note_mark m where m.note_id = n.id)),
                       'measurements', (select coalesce(jsonb_agg(jsonb_build_object('measure', v.measure, 'subject', v.subject,
                           'side', v.side, 'value', v.value) order by v.position), '[]')
                           from note_measure v where v.note_id = n.id),
                       'carried', '[]'::jsonb,
                       'screening', (select jsonb_build_object('askedAt', to_char(r.asked_at at time zone 'UTC',
                           'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'flags', to_jsonb(r.flags), 'temperature', r.temperature)
                           from note_screening r where r.note_id = n.id))
            from session_note n
            join note_content c on c.note_id = n.id
            join appointment a on a.id = n.appointment_id
            cross join (values (0), (1)) steps (step)
            where n.state = 'SIGNED' and n.signed_at > (select max(signed_at) from session_note) - interval '30 days'
            """;

    private static final String SEAL =
            "update session_note set seal = note_seal_1(session_note) where state = 'SIGNED'";

    private Afterwards() {}

    static void of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(STATES);
            statement.execute(SEAL);
        }
    }
}
