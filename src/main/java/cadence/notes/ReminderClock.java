package cadence.notes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds by itself, where a clinic set "Remind by mail": at 08:00 by the clinic's clock, of the notes that are overdue then.
 * The job acts for nobody: no person is bound, so it sees no row itself; the database's function does it as the owner
 * (0481-notes-create-reminder.sql). On several nodes it finds nothing the second time.
 */
@Component
class ReminderClock {

    private static final String REMIND = "select remind_overdue_notes()";

    private final JdbcClient jdbc;

    ReminderClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every five minutes. Returns how many mails wait to be sent because of it. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    @Transactional
    public int remind() {
        return jdbc.sql(REMIND).query(Integer.class).single();
    }
}
