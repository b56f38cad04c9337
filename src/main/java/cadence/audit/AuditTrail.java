package cadence.audit;

import cadence.access.CurrentUser;
import cadence.access.SignedIn;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes who did what to the trail, in the transaction of the deed: the deed and its entry are committed together or not
 * at all. Append-only for the application's database role. Entries carry no clinical text.
 */
@Component
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (id, at, kind, action, actor_id, clinic_id, client_id, record_type, record_id, reason, address)
            values (:id, :at, :kind, :action, :actor, :clinic, :client, :type, :record, :reason, :address)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A read or write of a clinical record of a client. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clinical(String action, ClinicId clinic, ClientId client, Id record, String reason) {
        write("CLINICAL", action, clinic, client, record, reason);
    }

    /** A deed in a clinic that is not clinical: rosters, bookings, exports of figures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void administrative(String action, ClinicId clinic, @Nullable ClientId client, @Nullable Id record) {
        write("ADMINISTRATIVE", action, clinic, client, record, "");
    }

    /** Signing in and out, accounts, memberships, clinics: what an admin may see. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void security(String action, @Nullable AccountId subject, @Nullable ClinicId clinic) {
        write("SECURITY", action, clinic, null, subject, "");
    }

    private void write(
            String kind,
            String action,
            @Nullable ClinicId clinic,
            @Nullable ClientId client,
            @Nullable Id record,
            String reason) {
        jdbc.sql(INSERT)
                .param("id", Id.nextValue())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("kind", kind)
                .param("action", action)
                .param(
                        "actor",
                        currentUser
                                .get()
                                .map(SignedIn::account)
                                .map(AccountId::value)
                                .orElse(null))
                .param("clinic", clinic == null ? null : clinic.value())
                .param("client", client == null ? null : client.value())
                .param("type", record == null ? "" : record.getClass().getSimpleName())
                .param("record", record == null ? null : record.value())
                .param("reason", reason)
                .param("address", address())
                .update();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? String.valueOf(servlet.getRequest().getRemoteAddr())
                : "";
    }
}
