package cadence.shell;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.access.Rights;
import cadence.access.SignedIn;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Who is signed in, as what; the look; the way out. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends NativeButton {

    private static final long serialVersionUID = 1;

    PersonMenu(CurrentUser currentUser, Access access, AuthenticationContext authentication, Look look) {
        addClassName("me");
        String name = currentUser.get().map(SignedIn::fullName).orElse("");
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        Element words = new Element("span");
        words.appendChild(new Element("b").setText(name), new Element("small").setText(roles(access.rights())));
        getElement().appendChild(avatar.getElement(), words);
        getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        SubMenu looks = menu.addItem(getTranslation("shell.me.look")).getSubMenu();
        for (Look.Scheme scheme : Look.Scheme.values()) {
            MenuItem choice = looks.addItem(getTranslation(scheme.key()), click -> look.choose(scheme));
            choice.setCheckable(true);
            choice.setChecked(scheme == look.chosen());
            choice.addClickListener(click -> looks.getItems().forEach(other -> other.setChecked(other == choice)));
        }
        menu.addItem(getTranslation("shell.me.out"), click -> authentication.logout());
    }

    private String roles(Rights rights) {
        if (rights.admin()) {
            return getTranslation("shell.me.admin");
        }
        if (rights.isEmpty()) {
            return getTranslation("shell.me.none");
        }
        String role = rights.isTherapist() && rights.isManager()
                ? "shell.me.both"
                : rights.isManager() ? "shell.me.manager" : "shell.me.therapist";
        return getTranslation(
                "shell.me.clinics", getTranslation(role), rights.clinics().size());
    }
}
