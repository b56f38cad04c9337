package cadence.accounts.ui;

import cadence.access.Role;
import cadence.accounts.AccountDetail;
import cadence.accounts.AccountState;
import cadence.accounts.MembershipRow;
import cadence.shared.AccountId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Adds a membership, or changes the days of one. */
final class MembershipDialog {

    private MembershipDialog() {}

    static void add(AccountPanes panes, AccountDetail account, Consumer<AccountId> changed) {
        Refusals refusals = new Refusals();
        FormLayout form = Dialogs.form();
        MembershipFields fields = new MembershipFields(
                refusals, form, panes.clinics().list(), panes.words().today());
        fields.suggest(Role.THERAPIST);
        Dialog[] dialog = new Dialog[1];
        dialog[0] = Dialogs.of(
                "accounts.membership.add",
                "accounts.membership.add.do",
                () -> finish(
                        refusals,
                        dialog[0],
                        () -> panes.memberships().add(account.id(), fields.value()),
                        () -> changed.accept(account.id())),
                account.fullName());
        dialog[0].add(form);
        boolean admin = account.memberships().stream().anyMatch(row -> row.role() == Role.ADMIN);
        if (account.state() == AccountState.ACTIVE && account.adminRequest() == null && !admin) {
            dialog[0].add(adminPart(panes, account, refusals, dialog[0], changed));
        }
        dialog[0].open();
    }

    private static Paragraph adminPart(
            AccountPanes panes, AccountDetail account, Refusals refusals, Dialog dialog, Consumer<AccountId> changed) {
        Button request = new Button(
                dialog.getTranslation("accounts.admin.request"),
                click -> finish(
                        refusals,
                        dialog,
                        () -> panes.memberships().requestAdmin(account.id()),
                        () -> changed.accept(account.id())));
        request.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        request.addClassName("link");
        Paragraph line = new Paragraph(dialog.getTranslation("accounts.admin.request.text") + " ");
        line.add(request);
        line.addClassName("sec");
        return line;
    }

    static void edit(AccountPanes panes, AccountDetail account, MembershipRow row, Consumer<AccountId> changed) {
        Refusals refusals = new Refusals();
        FormLayout form = Dialogs.form();
        DatePicker from = refusals.field("from", Dialogs.date(form.getTranslation("accounts.from")));
        DatePicker until = refusals.field("until", Dialogs.date(form.getTranslation("accounts.until")));
        from.setValue(row.from());
        from.setReadOnly(row.role() == Role.ADMIN);
        until.setValue(row.until());
        until.setHelperText(form.getTranslation("accounts.until.hint"));
        until.setClearButtonVisible(true);
        form.addFormRow(from, until);
        Dialog[] dialog = new Dialog[1];
        dialog[0] = Dialogs.of(
                "accounts.membership.change",
                "accounts.membership.change.do",
                () -> finish(
                        refusals,
                        dialog[0],
                        () -> panes.memberships()
                                .changeDates(account.id(), row.id(), from.getValue(), until.getValue(), row.version()),
                        () -> changed.accept(account.id())),
                form.getTranslation("accounts.role." + row.role()),
                row.role() == Role.ADMIN ? form.getTranslation("accounts.list.organisation") : row.clinicName());
        dialog[0].add(form);
        dialog[0].open();
    }

    static void finish(Refusals refusals, Dialog dialog, Runnable deed, Runnable afterwards) {
        if (refusals.attempt(deed)) {
            dialog.close();
            afterwards.run();
        }
    }
}
