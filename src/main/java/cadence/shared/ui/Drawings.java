package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** What the drawn elements share. */
final class Drawings {
    private Drawings() {}

    /** Listens to an event whose detail carries an id. */
    static Registration onChoose(Component drawing, String event, Consumer<String> listener) {
        return drawing.getElement()
                .addEventListener(
                        event,
                        chosen -> listener.accept(
                                chosen.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }
}
