package cadence.notes.ui;

import cadence.access.SignedIn;
import cadence.notes.DraftContent;
import cadence.notes.DraftFields;
import cadence.notes.SaveResult.Conflict;
import cadence.shared.AppointmentId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.IntConsumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Watches over what is typed, in the browser: it knows what the server has saved, says quietly when something is not, and
 * saves by itself through {@link DraftEndpoint} when this view is gone or does not answer. Nothing of it is kept in the
 * browser's storage.
 */
@Tag("cadence-draft-keeper")
@JsModule("./cadence-draft-keeper.ts")
class DraftKeeper extends Component {

    private static final long serialVersionUID = 1;

    /** The attribute that names an input for the keeper. */
    private static final String FIELD = "data-draft";

    private static final List<String> WORDS = List.of(
            "saved",
            "trouble",
            "never",
            "out",
            "other",
            "refused",
            "email",
            "password",
            "sign-in",
            "failed",
            "wait",
            "unreachable",
            "conflict",
            "signed",
            "compare",
            "mine",
            "theirs",
            "keep-mine",
            "take-other",
            "close",
            "empty");

    private boolean atWork;

    /** @param author whose draft it is */
    DraftKeeper(AppointmentId appointment, SignedIn author) {
        Element element = getElement();
        element.setProperty("address", "drafts/" + appointment);
        element.setProperty("author", author.account().toString());
        element.setProperty("email", author.getUsername());
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, getTranslation("notes.keeper." + word)));
        element.setPropertyJson("words", words);
        element.addEventListener("at-work", began -> atWork = true);
    }

    /** Names an input: {@link DraftFields} knows the names. */
    static void name(Component input, String field) {
        input.getElement().setAttribute(FIELD, field);
    }

    /** Whether a browser runs it: then it says what is in trouble, and tries again. */
    boolean isAtWork() {
        return atWork;
    }

    /** Runs when the page was found to differ from what was saved elsewhere, and when somebody wants to compare. */
    void onDifference(Runnable compare) {
        getElement().addEventListener("differs", found -> compare.run());
    }

    /**
     * Says that the draft was changed elsewhere, and offers to compare.
     *
     * @param time as "14:20:07"
     */
    void differs(Conflict other, String time) {
        getElement().callJsFunction("differ", other.version(), time, other.signed());
    }

    /**
     * Says what is saved; after the commit only.
     *
     * @param time as "14:22:07", empty while nothing is saved
     */
    void saved(DraftContent content, int version, String time) {
        ObjectNode prints = JsonNodeFactory.instance.objectNode();
        DraftFields.prints(content).forEach(prints::put);
        getElement().callJsFunction("acknowledge", version, time, prints);
    }

    /** Asks which version the keeper itself saved last, once it has no attempt under way. */
    void askVersion(IntConsumer then) {
        getElement().callJsFunction("settled").then(Integer.class, then::accept);
    }
}
