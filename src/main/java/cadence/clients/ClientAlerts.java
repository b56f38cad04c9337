package cadence.clients;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to clinical alerts (access.md, row "clinical alerts"; domain.md, "Before hands go on"). */
@Service
public class ClientAlerts {

    private static final int LONGEST = 500;
    private static final int EARLIEST_YEARS = 100;

    private final AlertQuery query;
    private final Access access;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClientAlerts(AlertQuery query, Access access, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.query = query;
        this.access = access;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The alerts that hold now, red flags first, then cautions without a clearance; those of all clinics where the actor may
     * read them, since a danger known to the actor in one clinic is one in the other.
     *
     * @throws NotFound if the client is not the actor's to see
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLINICAL_ALERT, operation = Operation.READ)
    public List<ClientAlert> alertsOf(ClientRef client) {
        access.require(Resource.CLINICAL_ALERT, Operation.READ, client.clinic(), client.client());
        return query.current(client.client(), access.clinics());
    }

    /**
     * Records an alert.
     *
     * @throws Refused naming the field that is to be mended
     * @throws NotFound unless the actor treats the client there
     */
    @Transactional
    @Asks(resource = Resource.CLINICAL_ALERT, operation = Operation.CREATE)
    public AlertId record(ClientRef client, NewAlert typed) {
        access.require(Resource.CLINICAL_ALERT, Operation.CREATE, client.clinic(), client.client());
        AlertId id = AlertId.next();
        query.insert(id, client, clean(typed), currentUser.id(), clock.instant());
        audit.clinical("alert.record", client.clinic(), client.client(), id, "");
        return id;
    }

    /**
     * Records who cleared a caution and on what terms.
     *
     * @throws Refused naming the field, or nothing when someone else changed the alert meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLINICAL_ALERT, operation = Operation.UPDATE)
    public void clear(ClientAlert alert, String clearance, @Nullable LocalDate day) {
        ClientRef client = alert.client();
        access.require(Resource.CLINICAL_ALERT, Operation.UPDATE, client.clinic(), client.client());
        String terms = Typed.requiredLine("clearance", clearance, LONGEST);
        if (!query.clear(alert, terms, cleared(day == null ? today() : day))) {
            throw new Refused("", "clients.alert.changed-meanwhile");
        }
        audit.clinical("alert.clear", client.clinic(), client.client(), alert.id(), "");
    }

    /**
     * Ends an alert: it no longer holds. The record stays.
     *
     * @throws Refused when someone else changed the alert meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLINICAL_ALERT, operation = Operation.UPDATE)
    public void resolve(ClientAlert alert) {
        ClientRef client = alert.client();
        access.require(Resource.CLINICAL_ALERT, Operation.UPDATE, client.clinic(), client.client());
        if (!query.resolve(alert, clock.instant())) {
            throw new Refused("", "clients.alert.changed-meanwhile");
        }
        audit.clinical("alert.resolve", client.clinic(), client.client(), alert.id(), "");
    }

    private NewAlert clean(NewAlert typed) {
        String text = Typed.requiredLine("text", typed.text(), LONGEST);
        String region = typed.kind() == ClientAlert.Kind.LOCAL ? Typed.requiredLine("region", typed.region(), 80) : "";
        String clearance =
                typed.kind() == ClientAlert.Kind.CAUTION ? Typed.line("clearance", typed.clearance(), LONGEST) : "";
        LocalDate day = typed.clearedOn();
        return new NewAlert(
                typed.kind(),
                text,
                region,
                clearance,
                clearance.isEmpty() ? null : cleared(day == null ? today() : day));
    }

    private LocalDate cleared(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refused("clearedOn", "clients.alert.future");
        }
        if (day.isBefore(today().minusYears(EARLIEST_YEARS))) {
            throw new Refused("clearedOn", "clients.alert.long-ago", EARLIEST_YEARS);
        }
        return day;
    }

    /** The latest day it is anywhere the product is used from: a clinic's own today is never after it. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }
}
