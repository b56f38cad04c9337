package cadence.plans;

import cadence.access.CurrentUser;
import cadence.plans.planner.Because;
import cadence.shared.AppointmentId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exceptions to rules, written once (0640-plans-guard-rules.sql). Whoever asks has asked for the right to. */
@Component
public class RuleExceptions {

    private static final String OF = """
            select e.because, e.reason, e.at_note, e.made_at, coalesce(a.full_name, '') made_by_name
            from rule_exception e
            left join account a on a.id = e.made_by
            where e.appointment_id = :appointment
            order by e.made_at, e.id
            """;

    private static final String ADD = """
            insert into rule_exception (client_id, clinic_id, appointment_id, at_note, because, reason, made_by, made_at)
            values (:client, :clinic, :appointment, :note, cast(:because as jsonb), :reason, :by, :at)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    RuleExceptions(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of a session, oldest first: those that row security lets the actor read, with the signed note or for treating. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RuleException> of(AppointmentId appointment) {
        return jdbc.sql(OF)
                .param("appointment", appointment.value())
                .query((row, number) -> new RuleException(
                        BecauseJson.read(row.getString("because")),
                        row.getString("reason"),
                        row.getString("made_by_name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("at_note")))
                .list();
    }

    void add(Visit visit, AppointmentId appointment, List<Because> rules, String reason, boolean atNote) {
        jdbc.sql(ADD)
                .param("client", visit.client().client().value())
                .param("clinic", visit.client().clinic().value())
                .param("appointment", appointment.value())
                .param("note", atNote)
                .param("because", BecauseJson.write(rules))
                .param("reason", reason)
                .param("by", currentUser.id().value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
