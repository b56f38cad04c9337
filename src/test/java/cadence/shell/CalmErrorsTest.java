package cadence.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What goes wrong is logged with a reference, and without the words that an exception may carry. */
class CalmErrorsTest {

    @Test
    void the_log_has_the_reference_and_no_message_of_an_exception() {
        Logger logger = (Logger) LoggerFactory.getLogger(CalmErrors.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setAdditive(false);
        try {
            String reference = CalmErrors.report(
                    new IllegalStateException("Key (email)=(tomasz@example.org)", new RuntimeException("left calf")));
            String logged = lines.list.getFirst().getFormattedMessage();
            assertThat(logged).contains(reference).contains("IllegalStateException");
            assertThat(logged).doesNotContain("tomasz").doesNotContain("calf");
        } finally {
            logger.setAdditive(true);
            logger.detachAppender(lines);
        }
    }
}
