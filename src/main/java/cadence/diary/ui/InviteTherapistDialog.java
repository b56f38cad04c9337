package cadence.diary.ui;

import cadence.accounts.AccountService;
import cadence.accounts.Invited;
import cadence.accounts.ui.LinkDialog;
import cadence.diary.BookingChoices.Clinic;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Invites a therapist to the clinic. */
class InviteTherapistDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient Clinic clinic;
    private final transient TeamWords words;
    private final transient Runnable afterwards;
    private final transient Refusals refusals = new Refusals();
    private final TextField name = refusals.field("fullName", new TextField(getTranslation("diary.team.invite.name")));
    private final TextField email = refusals.field("email", new TextField(getTranslation("diary.team.invite.email")));
    private final DatePicker from = refusals.field("from", DateFields.date(getTranslation("diary.team.from")));

    InviteTherapistDialog(AccountService accounts, Clinic clinic, TeamWords words, Runnable afterwards) {
        this.accounts = accounts;
        this.clinic = clinic;
        this.words = words;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("diary.team.invite.title", clinic.name()));
        setCloseOnOutsideClick(false);
        setWidth("min(520px, calc(100vw - 32px))");
        from.setValue(words.today());
        var form = new FormLayout(name, email, from);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setExpandColumns(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        var hint = new Paragraph(getTranslation("diary.team.invite.hint"));
        hint.addClassName("sec");
        add(form, hint);
        var cancel = new Button(getTranslation("diary.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var invite = new Button(getTranslation("diary.team.invite.do"), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, invite);
    }

    private void invite() {
        Invited[] made = new Invited[1];
        if (refusals.attempt(() ->
                made[0] = accounts.inviteTherapist(clinic.id(), email.getValue(), name.getValue(), from.getValue()))) {
            close();
            afterwards.run();
            LinkDialog.show(made[0], words.formats().date(words.formats().localDate(made[0].expires())));
        }
    }
}
