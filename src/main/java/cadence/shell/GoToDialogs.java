package cadence.shell;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientService;
import cadence.clients.ClientsNavigation;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens Go to: pages in reach, and clients for those who may look for clients. */
@Component
class GoToDialogs {

    private final ObjectProvider<NavigationMenu> menus;
    private final ClientService clients;
    private final Access access;

    GoToDialogs(ObjectProvider<NavigationMenu> menus, ClientService clients, Access access) {
        this.menus = menus;
        this.clients = clients;
        this.access = access;
    }

    void open() {
        new GoToDialog(this::pages, this::clients).open();
    }

    private List<GoToHit> pages(String text) {
        UI ui = UI.getCurrent();
        String wanted = text.toLowerCase(Locale.ROOT);
        return menus.getObject().reachable().stream()
                .map(place -> new GoToHit(
                        ui.getTranslation(place.titleKey()), "", place.icon(), NavigationMenu.address(place)))
                .filter(hit -> hit.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private List<GoToHit> clients(String text) {
        if (!access.mayAnywhere(Resource.CLIENT_IDENTITY, Operation.READ)) {
            return List.of();
        }
        return clients.search(text, GoToDialog.MOST).stream()
                .map(client -> new GoToHit(
                        client.fullName(),
                        "",
                        Icons.USER.symbol(),
                        ClientsNavigation.path(client.ref().client())))
                .toList();
    }
}
