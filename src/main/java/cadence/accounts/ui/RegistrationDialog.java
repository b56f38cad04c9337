package cadence.accounts.ui;

import cadence.accounts.AccountDetail;
import cadence.accounts.RegistrationKind;
import cadence.accounts.RegistrationRow;
import cadence.shared.AccountId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A professional registration or an insurance, with the day it ends. */
final class RegistrationDialog {

    private RegistrationDialog() {}

    static void add(AccountPanes panes, AccountDetail account, Consumer<AccountId> changed) {
        open(panes, account, null, changed);
    }

    static void edit(AccountPanes panes, AccountDetail account, RegistrationRow row, Consumer<AccountId> changed) {
        open(panes, account, row, changed);
    }

    private static void open(
            AccountPanes panes, AccountDetail account, @Nullable RegistrationRow row, Consumer<AccountId> changed) {
        Refusals refusals = new Refusals();
        FormLayout form = Dialogs.form();
        Select<RegistrationKind> kind = refusals.field("kind", new Select<>());
        kind.setLabel(form.getTranslation("accounts.registration.kind"));
        kind.setItems(RegistrationKind.values());
        kind.setItemLabelGenerator(one -> form.getTranslation("accounts.registration." + one));
        TextField body = text(refusals, form, "body");
        TextField number = text(refusals, form, "number");
        DatePicker until =
                refusals.field("validUntil", Dialogs.date(form.getTranslation("accounts.registration.until")));
        kind.setValue(row == null ? RegistrationKind.REGISTRATION : row.kind());
        if (row != null) {
            body.setValue(row.body());
            number.setValue(row.number());
            until.setValue(row.validUntil());
        }
        form.addFormRow(kind, body);
        form.addFormRow(number, until);
        Runnable afterwards = () -> changed.accept(account.id());
        Dialog[] dialog = new Dialog[1];
        dialog[0] = Dialogs.of(
                row == null ? "accounts.registration.add" : "accounts.registration.change",
                "accounts.registration.save",
                () -> MembershipDialog.finish(
                        refusals,
                        dialog[0],
                        () -> panes.registrations()
                                .save(
                                        account.id(),
                                        row == null ? null : row.id(),
                                        kind.getValue(),
                                        body.getValue(),
                                        number.getValue(),
                                        until.getValue()),
                        afterwards));
        dialog[0].add(form);
        if (row != null) {
            Button remove = new Button(
                    form.getTranslation("accounts.registration.remove"),
                    click -> MembershipDialog.finish(
                            refusals,
                            dialog[0],
                            () -> panes.registrations().remove(account.id(), row.id()),
                            afterwards));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            dialog[0].getFooter().add(remove);
        }
        dialog[0].open();
    }

    private static TextField text(Refusals refusals, FormLayout form, String name) {
        TextField field = refusals.field(name, new TextField(form.getTranslation("accounts.registration." + name)));
        field.setManualValidation(true);
        return field;
    }
}
