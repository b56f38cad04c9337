package cadence.diary;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the actor can choose from when booking: own clinics, whose diary, which room, which client. */
@Service
public class BookingChoiceService {

    private static final int TEXT_LENGTH = 80;

    private final BookingChoiceQuery query;
    private final Access access;
    private final CurrentUser currentUser;
    private final Clock clock;

    BookingChoiceService(BookingChoiceQuery query, Access access, CurrentUser currentUser, Clock clock) {
        this.query = query;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The clinics where the actor keeps a diary. */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<BookingChoices.Clinic> clinics() {
        return query.clinics(access.clinics());
    }

    /** Whose diary the actor may keep there: all of the clinic's for its manager, otherwise the own. */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<BookingChoices.Therapist> therapists(ClinicId clinic) {
        access.require(Resource.APPOINTMENT, Operation.READ, clinic);
        boolean manages = access.rights().managerAt().contains(clinic);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return query.therapists(clinic, today).stream()
                .filter(therapist -> manages || therapist.id().equals(currentUser.id()))
                .toList();
    }

    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<BookingChoices.Room> rooms(ClinicId clinic) {
        access.require(Resource.APPOINTMENT, Operation.READ, clinic);
        return query.rooms(clinic);
    }

    /**
     * The clinic's clients whose names hold the text, accents and small typos forgiven.
     *
     * @param text may be empty; cut at 80 characters
     */
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<BookingChoices.Client> clients(ClinicId clinic, String text, int skip, int most) {
        access.require(Resource.CLIENT_IDENTITY, Operation.READ, clinic);
        return query.clients(clinic, Typed.sought(text, TEXT_LENGTH), skip, most);
    }

    /** The client as one of the choices, or empty if not registered there. */
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    @Transactional(readOnly = true)
    public Optional<BookingChoices.Client> client(ClinicId clinic, ClientId client) {
        access.require(Resource.CLIENT_IDENTITY, Operation.READ, clinic, client);
        return query.client(clinic, client).stream().findFirst();
    }
}
