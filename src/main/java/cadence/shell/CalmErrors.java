package cadence.shell;

import cadence.shared.NotFound;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What happens when a click ends in an exception: the person sees a sentence with a reference, the log has the reference and
 * where it happened. Messages of exceptions are left out of both: PostgreSQL's, for one, quote the row.
 */
@Component
class CalmErrors implements ErrorHandler {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(CalmErrors.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        UI ui = UI.getCurrent();
        if (isForbidden(cause)) {
            if (ui != null) {
                Notices.refusal(ui.getTranslation("shell.notfound.text"));
            }
            return;
        }
        String reference = report(cause);
        if (ui != null) {
            Notices.refusal(ui.getTranslation("shell.error.notice", reference));
        }
    }

    /** Writes the failure to the log, without its messages, and returns the reference to look it up by. */
    static String report(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        StringBuilder where = new StringBuilder();
        for (Throwable t = failure; t != null && t != t.getCause(); t = t.getCause()) {
            where.append(System.lineSeparator()).append(t.getClass().getName());
            StackTraceElement[] trace = t.getStackTrace();
            for (int i = 0; i < Math.min(trace.length, 25); i++) {
                where.append(System.lineSeparator()).append("    at ").append(trace[i]);
            }
        }
        LOG.error("reference {}{}", reference, where);
        return reference;
    }

    static boolean isForbidden(Throwable failure) {
        for (Throwable t = failure; t != null && t != t.getCause(); t = t.getCause()) {
            if (t instanceof NotFound || t instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }
}
