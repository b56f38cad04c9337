package cadence.plans.ui;

import cadence.plans.PlanVersion;
import cadence.plans.PlanVersionService;
import cadence.shared.PlanId;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;

/** The versions of a plan, folded in: who changed it, when and what; each opens as it was. */
class VersionsSection extends NativeDetails {

    private static final long serialVersionUID = 1;

    VersionsSection(PlanId plan, PlanVersionService service, ZoneId zone) {
        addClassNames("section", "folded");
        Formats formats = UiFormats.in(zone);
        List<PlanVersion> versions = service.versions(plan);
        setSummaryText(getTranslation("plans.versions", versions.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-list");
        for (PlanVersion version : versions) {
            Button open = new Button(
                    getTranslation("plans.version", version.number()),
                    click -> new VersionDialog(version, service.version(plan, version.number()), zone).open());
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            Span when = new Span(formats.dateTime(version.at()));
            when.addClassNames("num", "ter");
            Div line = new Div(
                    open, new Span(getTranslation("plans.deed." + version.deed())), when, new Span(version.by()));
            line.addClassName("plan-item");
            ListItem item = new ListItem(line);
            if (!version.words().isEmpty()) {
                Div words = new Div(version.words());
                words.addClassName("ter");
                item.add(words);
            }
            list.add(item);
        }
        setContent(list);
    }
}
