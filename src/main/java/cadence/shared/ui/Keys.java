package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/**
 * The keys that work everywhere: Ctrl or Cmd K, "?", and in the browser alone "/" (first field of class "search") and
 * F6 (next region). Single keys are ignored while somebody types into a field.
 */
@Tag("cadence-keys")
@JsModule("./cadence-keys.ts")
public class Keys extends Component {

    /** Ctrl or Cmd K was pressed. */
    public Registration onGoTo(Runnable action) {
        return getElement().addEventListener("go-to", pressed -> action.run());
    }

    /** "?" was pressed. */
    public Registration onHelp(Runnable action) {
        return getElement().addEventListener("help", pressed -> action.run());
    }

    /** Turns "?" and "/" off for those who speak to their machine. */
    public void setSingleKeys(boolean on) {
        getElement().setProperty("singleKeys", on);
    }
}
