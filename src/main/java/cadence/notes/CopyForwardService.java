package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries parts of the client's latest signed note into the actor's draft: always the latest one of that clinic that the
 * actor may read. Nothing is saved here; the draft is saved like any other text.
 */
@Service
public class CopyForwardService {

    private final NoteQuery notes;
    private final ContentStore contents;
    private final CarryQuery carries;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    CopyForwardService(
            NoteQuery notes,
            ContentStore contents,
            CarryQuery carries,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.notes = notes;
        this.contents = contents;
        this.carries = carries;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * What can be carried, without any of its text.
     *
     * @throws NotFound if the session is not in the actor's diary
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public CarryOffer offer(AppointmentId appointment) {
        NoteSession session = own(appointment, Operation.READ);
        var days = carries.days(appointment, currentUser.id());
        Optional<CarryQuery.Source> latest = latest(session);
        return latest.map(source -> new CarryOffer(source.day(), written(texts(source.note())), days))
                .orElseGet(() -> new CarryOffer(null, Set.of(), days));
    }

    /**
     * The draft with those parts of the latest signed note inserted, each marked as not confirmed ({@link CopyForward}).
     * The reading is in the trail.
     *
     * @param draft what is written on the page
     * @throws NotFound if the session is not in the actor's diary, or nothing can be carried
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public DraftContent carry(AppointmentId appointment, DraftContent draft, Set<NotePart> parts) {
        NoteSession session = own(appointment, Operation.UPDATE);
        CarryQuery.Source source = latest(session).orElseThrow(NotFound::new);
        DraftContent with = CopyForward.into(draft, read(session, source.note()), parts);
        with.carried().stream()
                .filter(part -> !draft.carried().contains(part))
                .forEach(part -> carries.remember(session, currentUser.id(), part, source.note()));
        return with;
    }

    /**
     * The draft without what was carried into the part, whichever note it came from.
     *
     * @throws NotFound if the session is not in the actor's diary
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public DraftContent remove(AppointmentId appointment, DraftContent draft, NotePart part) {
        NoteSession session = own(appointment, Operation.UPDATE);
        String carried = carries.source(appointment, currentUser.id(), part)
                .map(source -> read(session, source).getOrDefault(part, ""))
                .orElse("");
        return CopyForward.without(draft, part, carried);
    }

    private Optional<CarryQuery.Source> latest(NoteSession session) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, session.clinic(), session.client())
                ? carries.latest(session)
                : Optional.empty();
    }

    private Map<NotePart, String> read(NoteSession session, NoteId source) {
        audit.clinical("note.read", session.clinic(), session.client(), source, "copy forward");
        return texts(source);
    }

    private Map<NotePart, String> texts(NoteId source) {
        return contents.read(source).map(DraftContent::parts).orElse(Map.of());
    }

    private static Set<NotePart> written(Map<NotePart, String> texts) {
        return texts.entrySet().stream()
                .filter(part -> !part.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private NoteSession own(AppointmentId appointment, Operation operation) {
        NoteSession session =
                notes.head(appointment).map(NoteQuery.Head::session).orElseThrow(NotFound::new);
        access.require(Resource.NOTE_DRAFT, operation, session.clinic(), session.client());
        if (!session.own()) {
            throw new NotFound();
        }
        return session;
    }
}
