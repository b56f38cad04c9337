package cadence.shell;

import cadence.access.Access;
import cadence.access.Destination;
import cadence.access.OpensFor;
import cadence.access.Rights;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The navigation: the destinations that rooms offer and this person may reach, nothing else is built. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NavigationMenu extends SideNav {

    private static final long serialVersionUID = 1;

    private final transient Access access;
    private final transient List<Destination> all;
    private final Map<SideNavItem, Destination> shown = new LinkedHashMap<>();

    NavigationMenu(Access access, List<Destination> all) {
        this.access = access;
        this.all = all;
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        for (Destination destination : reachable()) {
            SideNavItem item = new SideNavItem(getTranslation(destination.titleKey()), address(destination));
            SvgIcon icon = new SvgIcon(Icons.SPRITE, destination.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
            item.setMatchNested(true);
            shown.put(item, destination);
            addItem(item);
        }
    }

    /** The destinations in reach, top first: also what Go to offers. */
    final List<Destination> reachable() {
        Rights rights = access.rights();
        return all.stream()
                .filter(destination -> opens(destination) && destination.visibleTo(rights))
                .sorted(Comparator.comparingInt(Destination::order))
                .toList();
    }

    /** Asks for the counts anew. */
    void refresh() {
        shown.forEach((item, destination) -> {
            // A membership may have ended since the frame was drawn.
            item.setVisible(opens(destination));
            OptionalInt count = item.isVisible() ? destination.count() : OptionalInt.empty();
            item.setSuffixComponent(
                    count.isEmpty() || count.getAsInt() == 0 ? null : new Span(String.valueOf(count.getAsInt())));
        });
    }

    static String address(Destination destination) {
        return RouteConfiguration.forSessionScope().getUrl(destination.view());
    }

    private boolean opens(Destination destination) {
        OpensFor rule = destination.view().getAnnotation(OpensFor.class);
        return rule != null && access.mayAnywhere(rule.resource(), rule.operation());
    }
}
