package cadence.notes;

import cadence.shared.AttachmentId;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Deletes from the object store what no note has any more, or never got. Acts for nobody; on several nodes each takes other
 * files. What could not be deleted stays due.
 */
@Component
class OutsideFilesExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideFilesExpiry.class);
    private static final String TAKE = "select take_due_outside_file(:now)";

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

    /** Every few minutes. Returns how many went. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    public int expire() {
        int gone = 0;
        if (store.isConfigured()) {
            try {
                while (Boolean.TRUE.equals(transaction.execute(status -> one()))) {
                    gone++;
                }
            } catch (SdkException away) {
                LOG.warn("The object store does not answer; what is to be deleted there stays due.");
            }
        }
        return gone;
    }

    /** In one transaction: without the store's answer the file stays due. */
    private boolean one() {
        UUID taken = jdbc.sql(TAKE)
                .param("now", Rows.utc(clock.instant()))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .getFirst();
        if (taken == null) {
            return false;
        }
        store.delete(new AttachmentId(taken));
        return true;
    }
}
