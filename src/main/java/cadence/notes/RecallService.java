package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.Rights;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is due back, with how they are reached (access.md, row "client contact"): a therapist's own, a manager's clinic's. */
@Service
public class RecallService {

    /** The longest that a client can be left alone, in days. */
    private static final int LONGEST = 366;

    private static final int WORDS = 200;

    private final RecallQuery query;
    private final RecallStore store;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    RecallService(
            RecallQuery query,
            RecallStore store,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.query = query;
        this.store = store;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Everyone who is due back, longest past first, those who were called and wait too; all clients of the clinics that the
     * actor manages, the actor's own of the others.
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_CONTACT, operation = Operation.READ)
    public List<DueBack> list(Set<ClinicId> scope) {
        Rights rights = access.rights();
        List<ClinicId> managed =
                scope.stream().filter(rights.managerAt()::contains).toList();
        List<ClinicId> own = scope.stream()
                .filter(rights.therapistAt()::contains)
                .filter(clinic -> !managed.contains(clinic))
                .toList();
        Instant now = clock.instant();
        var all = new ArrayList<>(query.dueBack(managed, false, now));
        all.addAll(query.dueBack(own, true, now));
        all.sort(Comparator.comparingLong(DueBack::daysPast).reversed());
        return List.copyOf(all);
    }

    /**
     * The client was called and is not due back before that day.
     *
     * @param until after today, at most a year away
     * @param words nothing clinical: the clinic's manager reads them
     * @throws Refused naming the field that is to be mended
     * @throws NotFound if how the client is reached is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_CONTACT, operation = Operation.UPDATE)
    public void called(ClientRef client, @Nullable LocalDate until, String words) {
        access.require(Resource.CLIENT_CONTACT, Operation.UPDATE, client.clinic(), client.client());
        LocalDate today = store.today(client);
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusDays(LONGEST))) {
            throw new Refused("until", "notes.recall.until.bad");
        }
        write(client, until, Typed.line("words", words, WORDS));
    }

    /** The client is due back again from today on, whatever was said before. */
    @Transactional
    @Asks(resource = Resource.CLIENT_CONTACT, operation = Operation.UPDATE)
    public void again(ClientRef client) {
        access.require(Resource.CLIENT_CONTACT, Operation.UPDATE, client.clinic(), client.client());
        write(client, store.today(client), "");
    }

    private void write(ClientRef client, LocalDate until, String words) {
        store.call(cadence.shared.Id.nextValue(), client, currentUser.id(), clock.instant(), until, words);
        audit.administrative("recall.call", client.clinic(), client.client(), client.client());
    }
}
