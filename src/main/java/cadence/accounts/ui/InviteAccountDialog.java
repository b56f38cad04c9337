package cadence.accounts.ui;

import cadence.access.Role;
import cadence.accounts.Invited;
import cadence.accounts.NewMembership;
import cadence.clinics.ClinicRow;
import cadence.shared.AccountId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Invites a person: email, name, and where they will work. */
class InviteAccountDialog {

    private final AccountPanes panes;
    private final Consumer<AccountId> afterwards;
    private final Refusals refusals = new Refusals();
    private final FormLayout form = Dialogs.form();
    private final TextField email;
    private final TextField name;
    private final MembershipFields membership;
    private final Dialog dialog;

    InviteAccountDialog(AccountPanes panes, Consumer<AccountId> afterwards) {
        this.panes = panes;
        this.afterwards = afterwards;
        List<ClinicRow> clinics = panes.clinics().list();
        email = refusals.field("email", new TextField(form.getTranslation("accounts.email")));
        name = refusals.field("fullName", new TextField(form.getTranslation("accounts.name")));
        email.setManualValidation(true);
        name.setManualValidation(true);
        form.addFormRow(name, email);
        membership = new MembershipFields(refusals, form, clinics, panes.words().today());
        membership.suggest(Role.THERAPIST);
        dialog = Dialogs.of("accounts.invite.title", "accounts.invite.do", this::invite);
        Paragraph more = new Paragraph(form.getTranslation("accounts.invite.more"));
        more.addClassName("sec");
        dialog.add(form, more);
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private void invite() {
        Invited[] made = new Invited[1];
        List<NewMembership> memberships = new ArrayList<>();
        if (!membership.isEmpty()) {
            memberships.add(membership.value());
        }
        if (refusals.attempt(() -> made[0] = panes.accounts().invite(email.getValue(), name.getValue(), memberships))) {
            dialog.close();
            afterwards.accept(made[0].account());
            LinkDialog.show(made[0], panes.words());
        }
    }
}
