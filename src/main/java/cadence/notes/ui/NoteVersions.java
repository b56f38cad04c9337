package cadence.notes.ui;

import cadence.notes.Deadline;
import cadence.notes.DraftContent;
import cadence.notes.DraftVersion;
import cadence.notes.NoteVersionsService;
import cadence.notes.OpenedNote;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states of a signed note that the reader may see: the one that was signed, and for its author what led there. */
class NoteVersions {

    /**
     * One of them.
     *
     * @param number 1 is the oldest that is kept
     * @param saved the draft's own version; null for what was signed
     * @param endsSession whether this is how the session left it
     */
    record Version(int number, Instant at, @Nullable Integer saved, boolean endsSession) implements Serializable {

        boolean isSigned() {
            return saved == null;
        }
    }

    private final OpenedNote note;
    private final NoteVersionsService service;
    private final Formats formats;
    private final List<Version> all;

    NoteVersions(OpenedNote note, NoteVersionsService service) {
        this.note = note;
        this.service = service;
        this.formats = UiFormats.in(note.session().zone());
        this.all = number(service.of(note.session().appointment()));
    }

    /** Oldest first; what was signed is the last. */
    List<Version> all() {
        return all;
    }

    Version signed() {
        return all.getLast();
    }

    /** What the signed text is compared with unless one chooses: as the session ended, otherwise what came last before it. */
    Version before() {
        return all.stream().filter(Version::endsSession).findFirst().orElse(all.get(all.size() - 2));
    }

    boolean canCompare() {
        return all.size() > 1;
    }

    DraftContent content(Version version) {
        Integer saved = version.saved();
        return saved == null ? note.content() : service.read(note.session().appointment(), saved);
    }

    /** "Draft, 1 Sep 15:04". */
    String choice(Version version) {
        return I18NProvider.translate(
                version.isSigned() ? "notes.version.choice.signed" : "notes.version.choice.draft",
                formats.dayMonth(formats.localDate(version.at())),
                formats.time(version.at()));
    }

    private List<Version> number(List<DraftVersion> drafts) {
        Deadline due = note.due();
        Instant sessionEnd = due == null ? null : due.sessionEnd();
        var versions = new ArrayList<Version>();
        for (int i = 0; i < drafts.size(); i++) {
            DraftVersion draft = drafts.get(i);
            boolean last = i + 1 == drafts.size()
                    || sessionEnd != null && drafts.get(i + 1).savedAt().isAfter(sessionEnd);
            boolean endsSession = sessionEnd != null && last && !draft.savedAt().isAfter(sessionEnd);
            versions.add(new Version(i + 1, draft.savedAt(), draft.version(), endsSession));
        }
        Instant signedAt = note.signedAt();
        versions.add(new Version(drafts.size() + 1, signedAt == null ? Instant.EPOCH : signedAt, null, false));
        return List.copyOf(versions);
    }
}
