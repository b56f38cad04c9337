package cadence.clients;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.ClinicId;
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

/** The door to consents (access.md, row "consents"): recorded and withdrawn, never changed. */
@Service
public class ClientConsents {

    private static final int EARLIEST_YEARS = 30;
    private static final int HIGHEST_VERSION = 999;

    private final ConsentQuery query;
    private final Access access;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClientConsents(ConsentQuery query, Access access, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.query = query;
        this.access = access;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All consents in that clinic, those that hold first, the latest first. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CONSENT, operation = Operation.READ)
    public List<ClientConsent> of(ClientRef client) {
        access.require(Resource.CONSENT, Operation.READ, client.clinic(), client.client());
        return query.of(client);
    }

    /**
     * Records that the client consented.
     *
     * @param shareWith the clinic to share with, for {@link ClientConsent.Kind#SHARE} only
     * @throws Refused naming the field that is to be mended
     */
    @Transactional
    @Asks(resource = Resource.CONSENT, operation = Operation.CREATE)
    public ConsentId record(
            ClientRef client,
            ClientConsent.Kind kind,
            @Nullable Integer wordingVersion,
            @Nullable LocalDate givenOn,
            @Nullable ClinicId shareWith) {
        access.require(Resource.CONSENT, Operation.CREATE, client.clinic(), client.client());
        int version = Typed.number("wordingVersion", wordingVersion, 1, HIGHEST_VERSION);
        LocalDate day = day("givenOn", givenOn);
        if (kind == ClientConsent.Kind.SHARE && (shareWith == null || shareWith.equals(client.clinic()))) {
            throw new Refused("shareWith", "clients.consent.share.missing");
        }
        ConsentId id = ConsentId.next();
        query.insert(
                id,
                client,
                kind,
                version,
                day,
                kind == ClientConsent.Kind.SHARE ? shareWith : null,
                currentUser.id(),
                clock.instant());
        audit.clinical("consent.record", client.clinic(), client.client(), id, "");
        return id;
    }

    /**
     * Records that the client withdrew a consent today.
     *
     * @throws Refused when it is withdrawn already
     * @throws NotFound if the actor may not
     */
    @Transactional
    @Asks(resource = Resource.CONSENT, operation = Operation.UPDATE)
    public void withdraw(ClientConsent consent) {
        ClientRef client = consent.client();
        access.require(Resource.CONSENT, Operation.UPDATE, client.clinic(), client.client());
        if (!query.withdraw(consent)) {
            throw new Refused("", "clients.consent.withdrawn-already");
        }
        audit.clinical("consent.withdraw", client.clinic(), client.client(), consent.id(), "");
    }

    private LocalDate day(String field, @Nullable LocalDate day) {
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        if (day == null || day.isAfter(latest) || day.isBefore(latest.minusYears(EARLIEST_YEARS))) {
            throw new Refused(field, "clients.consent.day");
        }
        return day;
    }
}
