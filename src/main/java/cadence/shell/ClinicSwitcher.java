package cadence.shell;

import cadence.access.Access;
import cadence.clinics.ClinicChoice;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicService;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** For which clinics everything is shown: one, or all of the person's. Not there for someone with a single clinic. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ClinicSwitcher extends Div {

    private static final long serialVersionUID = 1;
    private static final int BOTH = 2;

    private final transient ClinicChoice choice;

    ClinicSwitcher(Access access, ClinicService clinics, ClinicChoice choice) {
        this.choice = choice;
        if (access.clinics().isEmpty()) {
            setVisible(false);
            return;
        }
        List<ClinicRow> mine = clinics.myClinics();
        String all = getTranslation(mine.size() == BOTH ? "shell.switch.both" : "shell.switch.all");
        String shown = choice.one()
                .flatMap(id ->
                        mine.stream().filter(clinic -> clinic.id().equals(id)).findFirst())
                .map(ClinicRow::name)
                .orElse(mine.size() == 1 ? mine.getFirst().name() : all);
        Button button = new Button(shown);
        button.addClassName("switch");
        button.setAriaLabel(getTranslation("shell.switch.label", shown));
        add(button);
        if (mine.size() == 1) {
            button.addClassName("single");
            button.setTabIndex(-1);
            return;
        }
        button.setSuffixComponent(Icons.CHEVRON_DOWN.create(14));
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        entry(menu, all, null);
        mine.forEach(clinic -> entry(menu, clinic.name(), clinic));
    }

    private void entry(ContextMenu menu, String name, @Nullable ClinicRow clinic) {
        MenuItem entry = menu.addItem(name, click -> {
            choice.choose(clinic == null ? null : clinic.id());
            // Everything on the page depends on it, the switcher too.
            UI.getCurrent().getPage().reload();
        });
        entry.setCheckable(true);
        entry.setChecked(
                choice.one().map(id -> clinic != null && id.equals(clinic.id())).orElse(clinic == null));
    }
}
