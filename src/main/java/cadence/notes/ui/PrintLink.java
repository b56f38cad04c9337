package cadence.notes.ui;

import cadence.notes.OpenedNote;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;

/** Opens a signed note's PDF in a new tab: a link that looks like the buttons beside it. */
class PrintLink extends Anchor {

    private static final long serialVersionUID = 1;

    PrintLink(OpenedNote note) {
        addClassName("button-link");
        add(Icons.PRINT.create(), new Span(getTranslation("notes.print")));
        if (note.id() != null) {
            setHref(NotePrintController.path(note.id()));
        }
        setTarget(AnchorTarget.BLANK);
        setRouterIgnore(true);
        getElement().setAttribute("aria-label", getTranslation("notes.print.aria"));
    }
}
