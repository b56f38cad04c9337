package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.PainHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened and what is planned around today, for the picture on a client's overview. */
@Service
public class StoryService {

    /** Five before this one, and three after it. */
    private static final int MONTHS = 9;

    private final StoryQuery query;
    private final EventQuery events;
    private final ObjectProvider<PainHistory> pain;
    private final Access access;
    private final Clock clock;

    StoryService(StoryQuery query, EventQuery events, ObjectProvider<PainHistory> pain, Access access, Clock clock) {
        this.query = query;
        this.events = events;
        this.pain = pain;
        this.access = access;
        this.clock = clock;
    }

    /** Nine months of the client in that clinic; for whom neither treats nor manages, nothing. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public Story story(ClientRef client) {
        StoryQuery.Settings clinic = allowed(client);
        return story(client, clinic, Story.Period.around(today(clinic), MONTHS));
    }

    /** Those months of the client in that clinic. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public Story story(ClientRef client, Story.Period period) {
        return story(client, allowed(client), period);
    }

    private StoryQuery.Settings allowed(ClientRef client) {
        access.require(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
        return query.settings(client.clinic());
    }

    private LocalDate today(StoryQuery.Settings clinic) {
        return LocalDate.ofInstant(clock.instant(), clinic.zone());
    }

    private Story story(ClientRef client, StoryQuery.Settings clinic, Story.Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean clinical = access.may(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
        List<EventEntry> entries = events.entries(client).stream()
                .filter(entry -> !entry.edition().lastDay().isBefore(from))
                .sorted(Comparator.comparing(entry -> entry.edition().firstDay()))
                .toList();
        List<Story.Planned> planned = clinical ? query.planned(client, from, to) : List.of();
        return new Story(
                from,
                to,
                today(clinic),
                entries.stream()
                        .filter(entry -> !entry.edition().firstDay().isAfter(to))
                        .toList(),
                planned.isEmpty() ? List.of() : runUps(entries, clinic),
                planned,
                query.visits(client, clinic.zone(), from, to),
                clinical
                        ? pain.stream()
                                .flatMap(history -> history.painOf(client, from, to).stream())
                                .toList()
                        : List.of());
    }

    /** Each from the race before it on, where that is nearer (domain.md, "The event-aware plan"). */
    private static List<Story.RunUp> runUps(List<EventEntry> entries, StoryQuery.Settings clinic) {
        List<Story.RunUp> found = new ArrayList<>();
        LocalDate free = LocalDate.MIN;
        for (EventEntry entry : entries) {
            LocalDate race = entry.edition().firstDay();
            if (entry.starts() && clinic.runUpWeeks() > 0 && !race.isBefore(free)) {
                LocalDate from = race.minusWeeks(clinic.runUpWeeks());
                found.add(new Story.RunUp(
                        from.isBefore(free) ? free : from, race, entry.edition().event(), clinic.runUpIntervalDays()));
                free = entry.edition().lastDay().plusDays(1);
            }
        }
        return found;
    }
}
