package cadence.clinics.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicSection;
import cadence.clinics.ClinicService;
import cadence.clinics.SettingReach;
import cadence.shared.ClinicId;
import cadence.shared.MailServer;
import cadence.shared.NotFound;
import cadence.shared.ui.Crumb;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** One clinic: what it is and what it has set, each setting beside what it changes. */
@Route(ClinicsNavigation.LIST + "/:" + ClinicsNavigation.PARAMETER)
@OpensFor(resource = Resource.CLINIC, operation = Operation.READ)
@StyleSheet("clinics.css")
public class ClinicDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient ClinicService clinics;
    private final transient Access access;
    private final transient MailServer mail;
    private final transient List<ClinicSection> sections;
    private final transient List<SettingReach> reaches;
    private final Span state = new Span();
    private String title = "";

    ClinicDetailView(
            ClinicService clinics,
            Access access,
            MailServer mail,
            ObjectProvider<ClinicSection> sections,
            ObjectProvider<SettingReach> reaches) {
        this.clinics = clinics;
        this.access = access;
        this.mail = mail;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ClinicSection::order))
                .toList();
        this.reaches = reaches.stream().toList();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ClinicsNavigation.PARAMETER).orElseThrow(NotFound::new);
        show(ClinicId.parse(id));
    }

    private void show(ClinicId id) {
        removeAll();
        ClinicRow clinic = clinics.clinic(id);
        boolean readOnly = !access.may(Resource.CLINIC, Operation.UPDATE, id);
        title = clinic.name();
        Refusals refusals = new Refusals();
        Footer foot = new Footer();
        ClinicForm[] form = new ClinicForm[1];
        form[0] = new ClinicForm(
                clinic,
                clinics.timeZones(),
                mail.isSetUp(),
                readOnly,
                reach(id),
                refusals,
                () -> tell(form[0].changes(), foot));
        Div side = new Div(new ClinicRooms(clinics, id, readOnly));
        side.addClassName("side");
        Div main = new Div(form[0]);
        main.addClassName("clinic-main");
        sections.forEach(section -> main.add(section.content(id, readOnly)));
        Div body = new Div(main, side);
        body.addClassNames("page-body", "split");
        add(
                new PageHead(clinic.name())
                        .crumbs(
                                getTranslation("clinics.path"),
                                new Crumb(getTranslation("clinics.list.title"), ClinicsNavigation.LIST),
                                new Crumb(clinic.name(), null))
                        .lined(),
                body);
        if (!readOnly) {
            fill(foot, form[0], clinic, refusals);
            add(foot);
            tell(List.of(), foot);
        }
    }

    /** By setting, what a change of it reaches. */
    private Map<String, String> reach(ClinicId id) {
        Map<String, String> reach = new HashMap<>();
        reaches.forEach(each -> reach.putAll(each.reach(id)));
        return reach;
    }

    private void fill(Footer foot, ClinicForm form, ClinicRow clinic, Refusals refusals) {
        foot.addClassName("page-foot");
        state.getElement().setAttribute("role", "status");
        Span grow = new Span();
        grow.addClassName("grow");
        Button discard = new Button(getTranslation("clinics.discard"), click -> show(clinic.id()));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("clinics.save"), click -> {
            if (refusals.attempt(
                    () -> clinics.update(clinic.id(), form.details(), form.settings(), clinic.version()))) {
                show(clinic.id());
                state.setText(getTranslation("clinics.saved"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        foot.add(state, grow, discard, save);
    }

    private void tell(List<String> changes, Footer foot) {
        foot.getClassNames().set("changed", !changes.isEmpty());
        state.getClassNames().set("warn", !changes.isEmpty());
        state.setText(
                changes.isEmpty()
                        ? getTranslation("clinics.unchanged")
                        : getTranslation("clinics.unsaved", changes.size(), String.join("; ", changes)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clinics.page-title", title);
    }
}
