package cadence.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** All that the whole product writes to its log while this is open, at the levels of application.properties. */
public final class LogLines implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    public LogLines() {
        events.start();
        root.addAppender(events);
    }

    /** Every message, with those of the exceptions beside it. */
    public String text() {
        return events.list.stream()
                .map(event -> event.getFormattedMessage() + messages(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    private static String messages(IThrowableProxy thrown) {
        return thrown == null ? "" : "\n" + thrown.getMessage() + messages(thrown.getCause());
    }

    @Override
    public void close() {
        root.detachAppender(events);
        events.stop();
    }
}
