package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.PainHistory;
import cadence.shared.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the notes tell on a client's overview: pain session by session, and the session whose note is at hand. */
@Service
public class ClientStoryService implements PainHistory {

    private final ClientStoryQuery query;
    private final Access access;
    private final CurrentUser currentUser;

    ClientStoryService(ClientStoryQuery query, Access access, CurrentUser currentUser) {
        this.query = query;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** The actor's own session of today with a client, the one that runs or comes next; otherwise the last. */
    public record SessionOfToday(AppointmentId id, Instant startsAt, ZoneId zone, boolean signed) {}

    @Override
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public List<Pain> painOf(ClientRef client, LocalDate from, LocalDate to) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())
                ? query.pain(client, from, to)
                : List.of();
    }

    /** For whom the actor treats; empty without a session today. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public Optional<SessionOfToday> sessionOfToday(ClientRef client) {
        return access.treats(client.client(), client.clinic())
                ? query.sessionOfToday(client, currentUser.id())
                : Optional.empty();
    }
}
