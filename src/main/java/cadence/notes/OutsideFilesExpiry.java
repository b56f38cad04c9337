package cadence.notes;

import cadence.shared.AttachmentId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Deletes from the object store what no note has any more, or never got. Acts for nobody; on several nodes each takes other
 * files. What could not be deleted stays due.
 */
@Component
class OutsideFilesExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideFilesExpiry.class);
    private static final String TAKE = "select take_due_outside_file(:now)";

    private static final String GONE = "select outside_file_gone(:file)";

    private final ObjectStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutsideFilesExpiry(ObjectStore store, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Every few minutes. Returns how many went. What is refused is passed by and tried again an hour later; a store that does
     * not answer ends the run.
     */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    public int expire() {
        int gone = 0;
        Optional<AttachmentId> next = take();
        while (next.isPresent()) {
            try {
                store.delete(next.get());
                gone(next.get());
                gone++;
            } catch (AwsServiceException refused) {
                LOG.warn(
                        "The object store refused to delete a file: {}",
                        refused.getClass().getSimpleName());
            } catch (SdkException away) {
                LOG.warn("The object store does not answer; what is to be deleted there stays due.");
                break;
            }
            next = take();
        }
        return gone;
    }

    /** In a transaction of its own: no connection waits for the store. */
    private Optional<AttachmentId> take() {
        return store.isConfigured()
                ? transaction.execute(status -> jdbc.sql(TAKE)
                        .param("now", Rows.utc(clock.instant()))
                        .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                        .single()
                        .map(AttachmentId::new))
                : Optional.empty();
    }

    private void gone(AttachmentId file) {
        transaction.executeWithoutResult(status -> jdbc.sql(GONE)
                .param("file", file.value())
                .query((row, number) -> 0)
                .list());
    }
}
