package cadence.notes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a note's earlier states 30 days after it was signed (domain.md, "Session note"). The job acts for nobody: no person
 * is bound, so it sees no row itself; the database's function deletes as the owner, who reaches these rows and no younger
 * ones (0401-notes-forget-states.sql). On several nodes it finds nothing the second time.
 */
@Component
class DraftStatesExpiry {

    private static final String FORGET = "select forget_earlier_draft_states()";

    private final JdbcClient jdbc;

    DraftStatesExpiry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every hour, and some minutes after the start. Returns how many states went. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    public int forget() {
        return jdbc.sql(FORGET).query(Integer.class).single();
    }
}
