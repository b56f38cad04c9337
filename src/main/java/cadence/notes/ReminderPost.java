package cadence.notes;

import cadence.shared.MailServer;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails that wait in {@code note_reminder_mail}. Each is taken in a transaction of its own, sent outside any, and
 * marked as sent in another: no connection and no row waits for a mail server. Of several nodes one takes it.
 *
 * <p>The guarantee: at least once within a day, unless nothing is left to remind of; normally once. A mail goes twice only if
 * the process ends, or loses the database, in the moment between the server's taking it and its being marked, or if the server
 * takes it and says so later than after a minute; then again two minutes later. A server that does not take it is tried again
 * after 2, 4, 8, 16, 32, 60, 60 … minutes for a day.
 */
@Component
class ReminderPost {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderPost.class);

    private static final String TAKE = "select id, email, notes from take_reminder_mail()";

    private static final String SENT = "select reminder_mail_sent(:mail)";

    /** So many failures in one run, and the server is taken to be away. */
    private static final int PATIENCE = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MailServer server;
    private final ReminderWords words;

    ReminderPost(JdbcClient jdbc, TransactionTemplate transaction, MailServer server, ReminderWords words) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.server = server;
        this.words = words;
    }

    private record Mail(UUID id, String email, int notes) {}

    /** Sends what waits. Returns how many the server took. Without a server they wait, and are forgotten after a day. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    public int deliver() {
        int sent = 0;
        int failed = 0;
        while (server.isSetUp() && failed < PATIENCE) {
            Optional<Mail> next = take();
            if (next.isEmpty()) {
                break;
            }
            Mail mail = next.get();
            try {
                server.send(
                        mail.email(), words.subject(mail.notes()), words.text(mail.notes(), server.publicAddress()));
            } catch (MailException e) {
                LOG.warn(
                        "the mail server did not take a reminder, it is tried again: {}",
                        e.getClass().getSimpleName());
                failed++;
                continue;
            }
            transaction.executeWithoutResult(
                    status -> jdbc.sql(SENT).param("mail", mail.id()).query().singleRow());
            sent++;
        }
        return sent;
    }

    private Optional<Mail> take() {
        return transaction.execute(status -> jdbc.sql(TAKE)
                .query((row, number) -> new Mail(Rows.id(row, "id"), row.getString("email"), row.getInt("notes")))
                .optional());
    }
}
