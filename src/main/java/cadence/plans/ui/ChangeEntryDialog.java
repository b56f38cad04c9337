package cadence.plans.ui;

import cadence.plans.EventEntry;
import cadence.plans.EventService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;

/** Writes down goal and result of an entry, or that the client will not start. */
class ChangeEntryDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient EventEntry entry;
    private final transient EventService events;
    private final transient Runnable afterwards;
    private final TextField goal = new TextField(getTranslation("plans.event.goal"));
    private final TextField result = new TextField(getTranslation("plans.event.result"));

    ChangeEntryDialog(EventEntry entry, EventService events, Runnable afterwards) {
        this.entry = entry;
        this.events = events;
        this.afterwards = afterwards;
        setHeaderTitle(entry.edition().event());
        setWidth("480px");
        goal.setManualValidation(true);
        goal.setValue(entry.goal());
        result.setManualValidation(true);
        result.setValue(entry.result());
        if (entry.edition().isStageRace()) {
            result.setHelperText(getTranslation("plans.event.result.stages"));
        }
        FormLayout form = new FormLayout(goal, result);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setMaxColumns(1);
        form.setExpandFields(true);
        add(form);
        Button withdraw = new Button(getTranslation("plans.event.withdraw"), click -> confirm());
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(
                getTranslation("plans.save"),
                click -> run(() -> events.record(entry, goal.getValue(), result.getValue())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(withdraw, cancel, save);
    }

    private void confirm() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("plans.event.withdraw.ask", entry.edition().event()));
        ask.setText(getTranslation("plans.event.withdraw.text"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("plans.event.withdraw.keep"));
        ask.setConfirmText(getTranslation("plans.event.withdraw.do"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> run(() -> events.withdraw(entry)));
        ask.open();
    }

    private void run(Runnable deed) {
        if (Problems.none(Map.of("goal", goal, "result", result), deed)) {
            close();
            afterwards.run();
        }
    }
}
