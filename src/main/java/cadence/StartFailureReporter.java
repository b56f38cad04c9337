package cadence;

import cadence.shared.database.EmbeddedServerException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one plain sentence why the start failed, where the reason is one that the operator can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

    StartFailureReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence != null) {
            System.err.println("cadence: " + sentence);
        }
        return sentence != null;
    }

    static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentenceOf(cause);
            if (sentence != null) {
                return sentence;
            }
        }
        return null;
    }

    private static @Nullable String sentenceOf(Throwable cause) {
        return switch (cause) {
            case EmbeddedServerException e -> e.getMessage();
            case PortInUseException e -> PortCheck.sentence(e.getPort());
            case SQLException e when e.getSQLState() != null -> sentenceOf(e.getSQLState());
            default -> null;
        };
    }

    /** Classes of SQLSTATE: 28 is a refused login, and 08004 one without a password; 08 a connection that does not come about, 3D a missing database. */
    private static @Nullable String sentenceOf(String sqlState) {
        if (sqlState.startsWith("28") || sqlState.equals("08004")) {
            return "The database refuses the user name or the password.";
        }
        if (sqlState.startsWith("08")) {
            return "The database cannot be reached at the address in SPRING_DATASOURCE_URL.";
        }
        return sqlState.startsWith("3D") ? "The database named in SPRING_DATASOURCE_URL does not exist." : null;
    }
}
