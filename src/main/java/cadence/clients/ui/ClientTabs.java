package cadence.clients.ui;

import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.clients.ClientsNavigation;
import cadence.shared.ui.TabStrip;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tabs that the rooms offer; the content of one is built when it is opened, and its address follows. */
class ClientTabs extends TabSheet {

    private static final long serialVersionUID = 1;

    private final transient Map<Tab, ClientTab> offers = new HashMap<>();
    private final Map<Tab, Div> bodies = new HashMap<>();
    private final transient ClientRef client;

    ClientTabs(List<ClientTab> tabs, ClientRef client, String wanted) {
        this.client = client;
        addClassName("client-tabs");
        TabStrip.plain(this);
        Tab first = null;
        for (ClientTab offer : tabs) {
            Tab tab = new Tab(new Span(getTranslation(offer.titleKey())));
            offer.count(client).ifPresent(count -> {
                Span number = new Span(Integer.toString(count));
                number.addClassName("cnt");
                tab.add(number);
            });
            Div body = new Div();
            offers.put(tab, offer);
            bodies.put(tab, body);
            add(tab, body);
            if (first == null || offer.path().equals(wanted)) {
                first = tab;
            }
        }
        if (first != null) {
            setSelectedTab(first);
            fill(first);
        }
        addSelectedChangeListener(change -> {
            fill(change.getSelectedTab());
            if (change.isFromClient()) {
                remember(change.getSelectedTab());
            }
        });
    }

    private void fill(Tab tab) {
        ClientTab offer = offers.get(tab);
        Div body = bodies.get(tab);
        if (offer != null && body != null) {
            body.removeAll();
            body.add(offer.content(client));
        }
    }

    private void remember(Tab tab) {
        ClientTab offer = offers.get(tab);
        if (offer != null) {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, ClientsNavigation.path(client.client()) + "?tab=" + offer.path());
        }
    }
}
