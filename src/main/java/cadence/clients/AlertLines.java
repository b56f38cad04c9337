package cadence.clients;

import cadence.shared.ui.AlertLine;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Draws alerts as lines, for the client's page and for every view that must warn. */
public final class AlertLines {

    private AlertLines() {}

    /** One line for each alert, in the given order; empty for none. */
    public static List<AlertLine> of(List<ClientAlert> alerts) {
        return alerts.stream().map(AlertLines::of).toList();
    }

    /** One alert as a line: its word, the fact, the clearance or that there is none. */
    public static AlertLine of(ClientAlert alert) {
        String word = I18NProvider.translate("clients.alert." + alert.kind());
        Component[] facts = facts(alert).toArray(Component[]::new);
        return alert.kind() == ClientAlert.Kind.RED_FLAG ? AlertLine.stop(word, facts) : AlertLine.caution(word, facts);
    }

    private static List<Component> facts(ClientAlert alert) {
        List<Component> facts = new ArrayList<>();
        if (!alert.region().isBlank()) {
            Span region = new Span(I18NProvider.translate("clients.alert.region", alert.region()) + " ");
            region.addClassName("b");
            facts.add(region);
        }
        facts.add(new Span(sentence(alert.text())));
        if (alert.clearanceMissing()) {
            Span missing = new Span(" " + I18NProvider.translate("clients.alert.no-clearance"));
            missing.addClassName("b");
            facts.add(missing);
        }
        alert.cleared()
                .ifPresent(day -> facts.add(new Span(" "
                        + I18NProvider.translate(
                                "clients.alert.cleared",
                                UiFormats.in(ZoneOffset.UTC).date(day),
                                alert.clearance()))));
        return facts;
    }

    /** What follows is a sentence of its own. */
    private static String sentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
