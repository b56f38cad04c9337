package cadence.accounts.ui;

import cadence.accounts.AccountDetail;
import cadence.shared.AccountId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Changes the name and the email of an account. */
final class RenameDialog {

    private RenameDialog() {}

    static void open(AccountPanes panes, AccountDetail account, Consumer<AccountId> changed) {
        Refusals refusals = new Refusals();
        FormLayout form = Dialogs.form();
        TextField name = refusals.field("fullName", new TextField(form.getTranslation("accounts.name")));
        TextField email = refusals.field("email", new TextField(form.getTranslation("accounts.email")));
        name.setManualValidation(true);
        email.setManualValidation(true);
        name.setValue(account.fullName());
        email.setValue(account.email());
        form.addFormRow(name);
        form.addFormRow(email);
        Dialog[] dialog = new Dialog[1];
        dialog[0] = Dialogs.of(
                "accounts.rename.title",
                "accounts.rename.do",
                () -> MembershipDialog.finish(
                        refusals,
                        dialog[0],
                        () -> panes.accounts()
                                .rename(account.id(), email.getValue(), name.getValue(), account.version()),
                        () -> changed.accept(account.id())));
        dialog[0].add(form);
        dialog[0].open();
    }
}
