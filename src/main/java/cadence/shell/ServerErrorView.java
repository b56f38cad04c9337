package cadence.shell;

import cadence.shared.ui.EmptyState;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed while it was built: a calm sentence and a reference number, no trace of the data. */
@ParentLayout(MainLayout.class)
public class ServerErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getException();
        if (CalmErrors.isForbidden(failure)) {
            NothingHere.show(this);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String reference = CalmErrors.report(failure);
        addClassName("page");
        Anchor start = new Anchor("/", getTranslation("shell.notfound.start"));
        start.addClassName("link");
        Div body = new Div(new EmptyState(getTranslation("shell.error.text", reference)).action(start));
        body.addClassName("page-body");
        add(new PageHead(getTranslation("shell.error.title")), body);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title");
    }
}
