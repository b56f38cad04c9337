package cadence.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;

/** How the dialogs of this room are built. */
final class Dialogs {

    private Dialogs() {}

    /** With a quiet way out and the one main action. */
    static Dialog of(String titleKey, String actionKey, Runnable action, Object... arguments) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation(titleKey, arguments));
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("min(520px, calc(100vw - 32px))");
        Button cancel = new Button(dialog.getTranslation("accounts.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(dialog.getTranslation(actionKey), click -> action.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, save);
        return dialog;
    }

    static FormLayout form() {
        FormLayout form = new FormLayout();
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.setColumnWidth("200px");
        return form;
    }

    static DatePicker date(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(picker.getTranslation("accounts.date.bad")));
        return picker;
    }
}
