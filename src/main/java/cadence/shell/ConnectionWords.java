package cadence.shell;

import com.vaadin.flow.component.UI;

/** What the page says while the server cannot be reached. */
final class ConnectionWords {

    private ConnectionWords() {}

    static void set(UI ui) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(ui.getTranslation("shell.reconnecting"));
        words.setDialogTextGaveUp(ui.getTranslation("shell.gone"));
        // Poor wifi in a treatment room: try for about an hour, every 2 seconds (milliseconds), before giving up.
        words.setReconnectInterval(2_000);
        words.setReconnectAttempts(1_800);
    }
}
