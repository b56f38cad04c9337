package cadence.shared.ui;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import org.jspecify.annotations.Nullable;

/** A list with the detail of one row beside it, or over it where there is no room. */
public class ListAndDetail extends MasterDetailLayout {

    // Where there is no room beside the list, the layout draws the detail's place as a dialog and gives it no name.
    private static final String NAME_THE_DIALOG =
            "this.updateComplete.then(() => this.shadowRoot.getElementById('detail').setAttribute('aria-label', $0))";

    /** @param closed runs when the person closes the detail: by Escape, or by a click beside it */
    public ListAndDetail(Runnable closed) {
        addClassName("md");
        setMasterSize("min(100%, 640px)");
        setDetailSize("400px");
        setExpandMaster(true);
        setOverlayContainment(OverlayContainment.PAGE);
        addDetailEscapePressListener(press -> closed.run());
        addBackdropClickListener(click -> closed.run());
    }

    /** Shows the detail, or none. */
    public void show(@Nullable DetailPane detail) {
        setDetail(detail);
        if (detail != null) {
            getElement().executeJs(NAME_THE_DIALOG, detail.title());
        }
    }
}
