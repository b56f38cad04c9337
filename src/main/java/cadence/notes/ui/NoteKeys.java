package cadence.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The keys of the note, in the browser alone: they press the buttons that stand there. */
@Tag("cadence-note-keys")
@JsModule("./cadence-note-keys.ts")
class NoteKeys extends Component {

    private static final long serialVersionUID = 1;

    /** What was typed between the key and the answer is put back before what was carried. */
    void carried() {
        getElement().executeJs("this.carried()");
    }
}
