package cadence.shell;

import cadence.access.Access;
import cadence.access.Rights;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address: goes on to where this person's day begins. Stays only for someone without a role today. */
@Route("")
@PermitAll
public class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Access access;

    StartView(Access access) {
        this.access = access;
        addClassName("page");
        Div body = new Div(new EmptyState(getTranslation("shell.start.none")));
        body.addClassName("page-body");
        add(new PageHead(getTranslation("shell.start.title")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Rights rights = access.rights();
        if (rights.isTherapist()) {
            event.forwardTo("today");
        } else if (rights.isManager()) {
            event.forwardTo("utilisation");
        } else if (rights.admin()) {
            event.forwardTo("accounts");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.start.title");
    }
}
