package cadence.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes an edition; the table's trigger keeps who did it and when. */
@Component
class EditionStore {

    private static final String MOVE = """
            update event_edition set first_day = :first, last_day = :last, version = version + 1
            where id = :id and version = :version
            """;

    private static final String CALL_OFF = """
            update event_edition set called_off_on = :day, version = version + 1 where id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * False when the edition changed since it was read.
     *
     * @throws DuplicateKeyException if the event has another edition that starts on that day
     */
    boolean move(Edition edition, LocalDate first, LocalDate last) {
        return jdbc.sql(MOVE)
                        .param("id", edition.id().value())
                        .param("version", edition.version())
                        .param("first", first)
                        .param("last", last)
                        .update()
                == 1;
    }

    /** False when the edition changed since it was read. */
    boolean callOff(Edition edition, @Nullable LocalDate day) {
        return jdbc.sql(CALL_OFF)
                        .param("id", edition.id().value())
                        .param("version", edition.version())
                        .param("day", day)
                        .update()
                == 1;
    }
}
