package cadence.notes.ui;

import cadence.notes.Snippet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** "/" in a part of the note: the list of snippets at the caret, in the browser alone. */
@Tag("cadence-snippets")
@JsModule("./cadence-snippets.ts")
class Snippets extends Component {

    private static final long serialVersionUID = 1;

    /** What the list shows of a snippet. */
    record Entry(String name, String text, String owner) {}

    /** The list's own words. */
    record Words(String list, String make, String edit) {}

    /** Asks for the dialog in which snippets are kept. */
    interface Keeping {
        /**
         * Opens it.
         *
         * @param name what was typed after the slash
         * @param fresh whether a new one is wanted
         */
        void keep(String name, boolean fresh);
    }

    Snippets(Keeping keeping) {
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("notes.snippets"),
                                getTranslation("notes.snippets.new"),
                                getTranslation("notes.snippets.edit")));
        getElement()
                .addEventListener("keep", asked -> {
                    JsonNode data = asked.getEventData();
                    keeping.keep(
                            data.get("event.detail.name").asString(),
                            data.get("event.detail.fresh").asBoolean());
                })
                .addEventData("event.detail.name")
                .addEventData("event.detail.fresh");
    }

    void show(List<Snippet> snippets) {
        getElement()
                .setPropertyList(
                        "snippets",
                        snippets.stream()
                                .map(snippet -> new Entry(
                                        snippet.name(),
                                        snippet.text(),
                                        getTranslation(
                                                snippet.isOwn() ? "notes.snippets.own" : "notes.snippets.clinics")))
                                .toList());
    }

    /** Back to where the slash was typed, inserting the text unless it is empty. */
    void resume(String text) {
        getElement().executeJs("this.resume($0)", text);
    }
}
