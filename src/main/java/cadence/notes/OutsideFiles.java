package cadence.notes;

import cadence.shared.AppointmentId;
import cadence.shared.AttachmentId;
import cadence.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;

/** The content of files in the {@link ObjectStore}: on its way there, and back. */
@Component
class OutsideFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideFiles.class);

    private final ObjectStore objects;
    private final AttachmentWriting writing;

    OutsideFiles(ObjectStore objects, AttachmentWriting writing) {
        this.objects = objects;
        this.writing = writing;
    }

    /**
     * Whether it went to the object store, where there is one; it goes once it is known to be wanted.
     *
     * @throws Refused if the note takes no file, or the store does not answer
     */
    boolean take(AppointmentId appointment, AttachmentId id, String name, byte[] content) {
        if (!objects.isConfigured()) {
            return false;
        }
        writing.expect(appointment, id);
        try {
            objects.put(id, content);
        } catch (SdkException away) {
            LOG.warn("The object store did not take a file: {}", away.getClass().getSimpleName());
            throw new Refused("file", "notes.file.not-kept", name);
        }
        return true;
    }

    /** As {@link ObjectStore#bytes}. */
    byte[] bytes(AttachmentId id, long from, long to) {
        return objects.bytes(id, from, to);
    }
}
