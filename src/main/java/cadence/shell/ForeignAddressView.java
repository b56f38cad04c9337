package cadence.shell;

import cadence.shared.NotFound;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** A record that does not exist or is not the person's to see. Looks like the other two. */
@ParentLayout(MainLayout.class)
public class ForeignAddressView extends Div implements HasErrorParameter<NotFound>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    ForeignAddressView() {
        NothingHere.show(this);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notfound.title");
    }
}
