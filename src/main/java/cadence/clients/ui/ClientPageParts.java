package cadence.clients.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.AlertLines;
import cadence.clients.ClientAction;
import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientConsents;
import cadence.clients.ClientContact;
import cadence.clients.ClientFileService;
import cadence.clients.ClientPage;
import cadence.clients.ClientRef;
import cadence.clients.ClientService;
import cadence.clients.ClientTab;
import cadence.clients.ClientsNavigation;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.AlertLine;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Builds the parts of the client's page, with what the rooms above offer. */
@org.springframework.stereotype.Component
class ClientPageParts {

    private final ClientService clients;
    private final ClientFileService files;
    private final ClientAlerts alerts;
    private final ClientConsents consents;
    private final ObjectProvider<ClientTab> tabs;
    private final ObjectProvider<ClientAction> actions;
    private final Access access;
    private final Clock clock;

    ClientPageParts(
            ClientService clients,
            ClientFileService files,
            ClientAlerts alerts,
            ClientConsents consents,
            ObjectProvider<ClientTab> tabs,
            ObjectProvider<ClientAction> actions,
            Access access,
            Clock clock) {
        this.clients = clients;
        this.files = files;
        this.alerts = alerts;
        this.consents = consents;
        this.tabs = tabs;
        this.actions = actions;
        this.access = access;
        this.clock = clock;
    }

    boolean knows(ClinicId clinic, ClientId client) {
        return clients.summary(client).clinics().contains(clinic);
    }

    /** The line of facts: age and birth date, contact, since when and with whom. */
    String[] facts(ClientPage page) {
        List<String> facts = new ArrayList<>();
        Formats formats = UiFormats.in(page.here().zone());
        LocalDate birth = page.birthDate();
        page.age(clock.instant())
                .ifPresent(age -> facts.add(
                        page.open() && birth != null
                                ? say("clients.page.age-born", age, formats.date(birth))
                                : say("clients.page.age", age)));
        if (!page.earlierName().isBlank()) {
            facts.add(say("clients.page.earlier", page.earlierName()));
        }
        ClientContact contact = page.contact();
        if (contact != null) {
            facts.add(contact.phone());
            facts.add(contact.email());
        }
        ClientPage.Registration here = page.here();
        String since = formats.pattern("MMMM yyyy", here.since());
        facts.add(
                here.therapistName() == null
                        ? say("clients.page.since", here.clinicName(), since)
                        : say("clients.page.since-with", here.clinicName(), since, here.therapistName()));
        return facts.toArray(String[]::new);
    }

    Component[] actions(ClientPage page, Runnable again) {
        List<Component> buttons = new ArrayList<>();
        page.registrations().stream().skip(1).forEach(other -> buttons.add(atOther(page, other)));
        if (access.may(Resource.CLIENT_IDENTITY, Operation.UPDATE, page.ref().clinic()) || page.treated()) {
            buttons.add(new Button(
                    say("clients.page.edit"), click -> new EditClientDialog(page, files, clock, again).open()));
        }
        actions.stream()
                .sorted(Comparator.comparingInt(ClientAction::order))
                .forEach(each -> each.action(page.ref(), again).ifPresent(buttons::add));
        return buttons.toArray(Component[]::new);
    }

    private static Button atOther(ClientPage page, ClientPage.Registration other) {
        Button button = new Button(
                say("clients.page.other-clinic", other.clinicName()),
                click -> UI.getCurrent()
                        .navigate(
                                ClientsNavigation.path(page.ref().client()),
                                QueryParameters.of("clinic", other.clinic().toString())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** Alerts, each of which the treating therapist can clear or end, and the line of consents. */
    Component alertBand(ClientPage page, List<ClientAlert> current, Runnable again) {
        Div band = new Div();
        band.addClassName("alerts");
        for (ClientAlert alert : current) {
            AlertLine line = AlertLines.of(alert);
            if (access.treats(alert.client().client(), alert.client().clinic())) {
                line.action(link("clients.alert.change", () -> new ChangeAlertDialog(alert, alerts, again).open()));
            }
            band.add(line);
        }
        if (page.treated()) {
            band.add(link("clients.alert.add", () -> new NewAlertDialog(page.ref(), alerts, again).open()));
        }
        band.add(new ConsentLine(
                consents.of(page.ref()),
                UiFormats.in(page.here().zone()),
                () -> new ConsentDialog(page, consents, clock, again).open()));
        return band;
    }

    Component tabs(ClientPage page, String wanted) {
        ClientRef ref = page.ref();
        return new ClientTabs(
                tabs.stream()
                        .filter(tab -> tab.visible(ref))
                        .sorted(Comparator.comparingInt(ClientTab::order))
                        .toList(),
                ref,
                wanted);
    }

    private static Button link(String key, Runnable action) {
        Button button = new Button(say(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("link");
        return button;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
