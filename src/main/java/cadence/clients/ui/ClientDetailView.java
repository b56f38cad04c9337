package cadence.clients.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.AlertLines;
import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientFileService;
import cadence.clients.ClientPage;
import cadence.clients.ClientsNavigation;
import cadence.clinics.ClinicChoice;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.ClientTimeline;
import cadence.shared.ui.Crumb;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a client: who, how to reach, what to beware of, and the tabs that the rooms offer. For a client whom the person
 * neither treats nor manages: name, age, therapist and alerts, nothing else. What the rooms' tabs are built from is named here,
 * as Vaadin's bundle holds only what it can reach from a view's own code.
 */
@Route(ClientsNavigation.LIST)
@OpensFor(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
@StyleSheet("clients.css")
@Uses(ClientTimeline.class)
@Uses(Grid.class)
@Uses(MenuBar.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(TimePicker.class)
@Uses(Dialog.class)
@Uses(ConfirmDialog.class)
@Uses(TextField.class)
@Uses(TextArea.class)
@Uses(IntegerField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(Popover.class)
@Uses(Notification.class)
@Uses(Checkbox.class)
public class ClientDetailView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient ClientFileService files;
    private final transient ClientAlerts alerts;
    private final transient ClientPageParts parts;
    private final transient ClinicChoice choice;
    private String title = "";

    ClientDetailView(ClientFileService files, ClientAlerts alerts, ClientPageParts parts, ClinicChoice choice) {
        this.files = files;
        this.alerts = alerts;
        this.parts = parts;
        this.choice = choice;
        addClassNames("page", "client-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        ClientId client = ClientId.parse(id);
        var query = event.getLocation().getQueryParameters();
        Optional<ClinicId> wanted = query.getSingleParameter("clinic").map(ClinicId::parse);
        show(client, wanted.orElse(null), query.getSingleParameter("tab").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.page.title", title);
    }

    private void show(ClientId client, @Nullable ClinicId wanted, String tab) {
        ClientPage page = files.open(client, wanted == null ? preferred(client) : wanted);
        title = page.fullName();
        removeAll();
        PageHead head = new PageHead(page.fullName())
                .crumbs(
                        getTranslation("clients.page.path"),
                        new Crumb(getTranslation("clients.list.title"), ClientsNavigation.LIST),
                        new Crumb(page.fullName(), null))
                .facts(parts.facts(page));
        List<ClientAlert> current = alerts.alertsOf(page.ref());
        Runnable again = () -> show(client, page.ref().clinic(), "");
        add(head);
        if (page.open()) {
            head.actions(parts.actions(page, again));
            head.below(parts.alertBand(page, current, again));
            add(parts.tabs(page, tab));
        } else {
            head.below(plainAlerts(current));
            Div body = new Div(new EmptyState(getTranslation("clients.stub.page")));
            body.addClassName("page-body");
            add(body);
        }
    }

    /** The clinic that the switcher is set to, if it knows the client. */
    private @Nullable ClinicId preferred(ClientId client) {
        return choice.one().filter(clinic -> parts.knows(clinic, client)).orElse(null);
    }

    private static Div plainAlerts(List<ClientAlert> alerts) {
        Div band = new Div();
        band.addClassName("alerts");
        AlertLines.of(alerts).forEach(band::add);
        return band;
    }
}
