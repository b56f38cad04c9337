package cadence.plans.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

/** Closes a form; asks first where something was typed. */
final class LeaveQuestion {

    private LeaveQuestion() {}

    static void before(boolean typed, Dialog form) {
        if (!typed) {
            form.close();
            return;
        }
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(PlanWords.say("plans.edit.leave"));
        ask.setText(PlanWords.say("plans.edit.leave.text"));
        ask.setCancelable(true);
        ask.setCancelText(PlanWords.say("plans.edit.leave.stay"));
        ask.setConfirmText(PlanWords.say("plans.edit.leave.do"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> form.close());
        ask.open();
    }
}
