package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what a page sends by itself, when the view it belongs to is gone with its server or its session. */
@Service
public class DraftKeeperService {

    private final NoteQuery query;
    private final NoteStore notes;
    private final ContentStore contents;
    private final NoteWriting writing;
    private final Access access;
    private final CurrentUser currentUser;

    DraftKeeperService(
            NoteQuery query,
            NoteStore notes,
            ContentStore contents,
            NoteWriting writing,
            Access access,
            CurrentUser currentUser) {
        this.query = query;
        this.notes = notes;
        this.contents = contents;
        this.writing = writing;
        this.access = access;
        this.currentUser = currentUser;
    }

    /**
     * What became of it.
     *
     * @param content what is kept now
     * @param zone the clinic's time zone
     */
    public record Kept(SaveResult result, DraftContent content, ZoneId zone) {}

    /**
     * Saves the actor's own draft; committed when this returns. A version that is out of date is no conflict where what is
     * kept says the same, or is an earlier state of this very page.
     *
     * @throws Refused if a colleague has begun the session's note
     * @throws NotFound if the session is not in the actor's diary, or the page is another person's
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public Kept keep(AppointmentId appointment, PageDraft page) {
        if (!page.author().equals(currentUser.id())) {
            throw new NotFound();
        }
        NoteSession session =
                query.head(appointment).map(NoteQuery.Head::session).orElseThrow(NotFound::new);
        access.require(Resource.NOTE_DRAFT, Operation.UPDATE, session.clinic(), session.client());
        SessionNote note = notes.lock(appointment, currentUser.id()).orElse(null);
        DraftContent kept =
                note == null ? session.asBooked() : contents.read(note.id()).orElseThrow(NotFound::new);
        DraftContent typed = DraftFields.onto(kept, page.fields());
        if (note != null && typed.equals(kept)) {
            return new Kept(new SaveResult.Saved(note.version(), note.changedAt()), kept, session.zone());
        }
        boolean follows = note != null && !note.isSigned() && (note.isAt(page.version()) || page.grewOutOf(kept));
        SaveResult result = writing.save(
                appointment, typed, note != null && follows ? note.version() : page.version(), page.chosen());
        return new Kept(result, result instanceof SaveResult.Conflict other ? other.other() : typed, session.zone());
    }
}
