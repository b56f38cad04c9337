package cadence.shared.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The page that is shown has this title now. */
public class PageTitled extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1;

    private final String title;

    PageTitled(UI source, String title) {
        super(source, false);
        this.title = title;
    }

    public String title() {
        return title;
    }
}
