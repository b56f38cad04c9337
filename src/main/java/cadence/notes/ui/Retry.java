package cadence.notes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Tries again every few seconds for as long as it takes, where no keeper runs in the page. */
class Retry implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int EVERY_MS = 5_000;

    private final transient Runnable deed;
    private @Nullable UI ui;
    private @Nullable Registration polling;

    Retry(Runnable deed) {
        this.deed = deed;
    }

    void begin() {
        if (polling == null) {
            UI current = UI.getCurrent();
            current.setPollInterval(EVERY_MS);
            polling = current.addPollListener(poll -> deed.run());
            ui = current;
        }
    }

    void end() {
        if (polling != null && ui != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    boolean isUnderWay() {
        return polling != null;
    }
}
