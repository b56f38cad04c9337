package cadence.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Before a page is sent: its colours, so that nothing flashes; and for each session the calm handling of errors. */
@Component
class PageStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient Look look;
    private final transient CalmErrors errors;

    PageStart(Look look, CalmErrors errors) {
        this.look = look;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var scheme = look.chosen().value();
            Objects.requireNonNull(page.getDocument().selectFirst("html"))
                    .attr("theme", scheme.getThemeValue())
                    .attr("style", "color-scheme: " + scheme.getValue() + ";");
        });
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(ui -> ConnectionWords.set(ui.getUI()));
    }
}
