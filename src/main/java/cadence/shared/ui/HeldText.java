package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Keeps the page, and what is typed in it, when the session ends meanwhile; says so then, and how to go on. */
@Tag("cadence-held-text")
@JsModule("./cadence-held-text.ts")
public class HeldText extends Component {

    private static final long serialVersionUID = 1;

    public HeldText(String words) {
        getElement().setProperty("words", words);
    }
}
