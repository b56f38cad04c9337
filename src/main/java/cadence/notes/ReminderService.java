package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.notes.ReminderStore.Remindable;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A manager reminds therapists of missing notes: on their Today, and by mail where the clinic wants it. A note is reminded of
 * once a day at most, by whomever; the day is the clinic's.
 */
@Service
public class ReminderService {

    private final ReminderStore store;
    private final Access access;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReminderService(ReminderStore store, Access access, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Reminds the therapists of these sessions' notes. What was signed or cancelled meanwhile is left out; what was reminded of
     * today already is told, with when and by whom, be it that another manager did so this moment.
     *
     * @throws NotFound if one of them is not in a clinic that the person manages
     */
    @Transactional
    @Asks(resource = Resource.MISSING_NOTES, operation = Operation.CREATE)
    public Reminded remind(Collection<AppointmentId> appointments) {
        Instant now = clock.instant();
        // In one order everywhere: two managers who remind at once wait for each other, and neither for ever.
        List<Remindable> notes = store.remindable(appointments, now);
        if (notes.size() != Set.copyOf(appointments).size()) {
            throw new NotFound();
        }
        int sent = 0;
        List<Reminded.Earlier> earlier = new ArrayList<>();
        Set<String> unreachable = new LinkedHashSet<>();
        Set<ReminderStore.Mail> mails = new LinkedHashSet<>();
        for (Remindable note : notes) {
            access.require(Resource.MISSING_NOTES, Operation.CREATE, note.clinic());
            LocalDate day = now.atZone(note.zone()).toLocalDate();
            if (!note.missing()) {
                continue;
            }
            if (!note.reachable()) {
                unreachable.add(note.therapistName());
            } else if (store.remind(note, currentUser.id(), now, day)) {
                audit.administrative("note.remind", note.clinic(), note.client(), note.appointment());
                sent++;
                if (note.byMail()) {
                    mails.add(new ReminderStore.Mail(note.therapist(), note.clinic(), day));
                }
            } else {
                earlier.add(new Reminded.Earlier(note.clientName(), note.zone(), store.onDay(note.appointment(), day)));
            }
        }
        // In one order too: one person's mails of two clinics meet the same key.
        int mailed = (int) mails.stream()
                .sorted(Comparator.comparing(mail -> mail.therapist().value()))
                .filter(mail -> store.queue(mail, now))
                .count();
        return new Reminded(sent, mailed, earlier, List.copyOf(unreachable));
    }
}
