package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the catalogue of events, which all clinics share: names, places, distances and days, never dates (domain.md,
 * "Events"). It names no client, so whoever may enter a client may add to it.
 */
@Service
public class CatalogueService {

    private static final int WORDS = 120;
    private static final int MOST_DAYS = 60;
    private static final int METRES = 3;
    private static final BigDecimal LEAST_KM = new BigDecimal("0.1");
    private static final BigDecimal MOST_KM = new BigDecimal("5000");

    private final CatalogueQuery query;
    private final CatalogueStore store;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    CatalogueService(CatalogueQuery query, CatalogueStore store, Access access, AuditTrail audit, Clock clock) {
        this.query = query;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** All events by name, with their editions of the last year and to come. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public List<CatalogueEvent> events() {
        return query.events(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1));
    }

    /**
     * Adds an event that people know and the catalogue does not.
     *
     * @throws Refused naming the field that is to be mended
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.CREATE)
    public EventId add(EventFacts facts) {
        access.requireAnywhere(Resource.CLIENT_EVENT, Operation.CREATE);
        EventFacts checked = checked(facts);
        EventId id = EventId.next();
        if (!store.add(id, checked)) {
            throw new Refused("name", "plans.catalogue.there-already");
        }
        written("event.add", id);
        return id;
    }

    /**
     * Corrects place, distance and days of an event that people added.
     *
     * @param facts its name is not looked at
     * @throws Refused naming the field that is to be mended; or if the product brought the event, or somebody else
     *     corrected it meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void correct(CatalogueEvent event, EventFacts facts) {
        access.requireAnywhere(Resource.CLIENT_EVENT, Operation.UPDATE);
        if (event.ofCatalogue()) {
            throw new Refused("", "plans.catalogue.stays");
        }
        if (!store.correct(event, checked(new EventFacts(event.name(), facts.place(), facts.km(), facts.days())))) {
            throw new Refused("", "plans.catalogue.changed-meanwhile");
        }
        written("event.correct", event.id());
    }

    private static EventFacts checked(EventFacts facts) {
        return new EventFacts(
                Typed.requiredLine("name", facts.name(), WORDS),
                Typed.line("place", facts.place(), WORDS),
                distance(facts.km()),
                Typed.number("days", facts.days(), 1, MOST_DAYS));
    }

    /** Kept to the metre. */
    private static @Nullable BigDecimal distance(@Nullable BigDecimal km) {
        if (km == null) {
            return null;
        }
        if (km.compareTo(LEAST_KM) < 0 || km.compareTo(MOST_KM) > 0) {
            throw new Refused("km", "plans.catalogue.km.bad", LEAST_KM.toPlainString(), MOST_KM.toPlainString());
        }
        return km.setScale(METRES, RoundingMode.HALF_UP);
    }

    /** In the trail of each clinic that the actor works for. */
    private void written(String action, EventId id) {
        access.rights().therapistAt().forEach(clinic -> audit.administrative(action, clinic, null, id));
    }
}
