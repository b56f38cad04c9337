package cadence.notes.ui;

import cadence.notes.NotePart;
import java.util.Set;

/** What the sheet asks for when parts of an earlier note are carried. */
interface Carrying {

    /** Inserts what the latest signed note says there, marked as not confirmed. */
    void carry(Set<NotePart> parts);

    /** Takes the mark away: the therapist stands for the text. */
    void confirm(NotePart part);

    /** Takes what was carried out again. */
    void remove(NotePart part);
}
