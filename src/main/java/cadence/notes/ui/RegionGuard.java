package cadence.notes.ui;

import cadence.clients.ClientAlert;
import cadence.notes.BodyMap;
import cadence.notes.BodySpot;
import cadence.notes.ChartService;
import cadence.shared.AppointmentId;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks before a technique is put where a local contraindication holds; the answer is in the trail. */
class RegionGuard {

    private final ChartService charts;
    private final AppointmentId appointment;
    private final List<ClientAlert> alerts;
    private final Set<String> answered = new HashSet<>();

    RegionGuard(ChartService charts, AppointmentId appointment, List<ClientAlert> alerts) {
        this.charts = charts;
        this.appointment = appointment;
        this.alerts = alerts.stream()
                .filter(alert -> alert.kind() == ClientAlert.Kind.LOCAL)
                .toList();
    }

    /** Whether somebody has to answer first. */
    boolean asks(String region) {
        return !answered.contains(region) && forbidding(region).isPresent();
    }

    /** Puts the question; runs what is to be done only after a yes. */
    void ask(String region, Runnable put) {
        forbidding(region).ifPresent(alert -> {
            var question = new ConfirmDialog();
            question.setHeader(I18NProvider.translate("body.alert.title"));
            question.setText(I18NProvider.translate("body.alert.ask", alert.region(), alert.text()));
            question.setCancelable(true);
            question.setCancelText(I18NProvider.translate("body.alert.leave"));
            question.setConfirmText(I18NProvider.translate("body.alert.keep"));
            question.addCancelListener(left -> charts.answered(appointment, alert.id(), false));
            question.addConfirmListener(kept -> {
                charts.answered(appointment, alert.id(), true);
                answered.add(region);
                put.run();
            });
            question.open();
        });
    }

    private Optional<ClientAlert> forbidding(String region) {
        Set<BodySpot> meant = BodyMap.house().named(region);
        return alerts.stream()
                .filter(alert -> alert.region().equalsIgnoreCase(region.strip())
                        || !Collections.disjoint(meant, BodyMap.house().named(alert.region())))
                .findFirst();
    }
}
