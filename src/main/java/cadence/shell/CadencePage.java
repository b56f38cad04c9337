package cadence.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that everything is drawn on: style sheets in this order (Lumo, the tokens, the parts), title and icon. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("cadence.css")
@StyleSheet("vaadin.css")
@Viewport("width=device-width, initial-scale=1")
public class CadencePage implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Cadence");
        settings.addFavIcon("icon", "favicon.svg", "any");
    }
}
