package cadence.shell;

import cadence.shared.ui.EmptyState;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The one face of unknown and forbidden addresses. */
final class NothingHere {

    private NothingHere() {}

    static void show(Component host) {
        host.addClassName("page");
        Anchor start = new Anchor("/", host.getTranslation("shell.notfound.start"));
        start.addClassName("link");
        Div body = new Div(new EmptyState(host.getTranslation("shell.notfound.text")).action(start));
        body.addClassName("page-body");
        host.getElement()
                .appendChild(new PageHead(host.getTranslation("shell.notfound.title")).getElement(), body.getElement());
    }
}
