package cadence.notes.ui;

import cadence.notes.ClinicSupervision;
import cadence.notes.Supervision;
import cadence.notes.SupervisionService;
import cadence.shared.ClinicId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Gives a supervised therapist another lead; says what moves with it. */
class ChangeLeadDialog extends Dialog {

    private static final long serialVersionUID = 1;

    ChangeLeadDialog(
            SupervisionService service,
            ClinicId clinic,
            Supervision row,
            List<ClinicSupervision.Therapist> therapists,
            Runnable changed) {
        setHeaderTitle(getTranslation("notes.supervision.change.title", row.therapistName()));
        setWidth("min(440px, calc(100vw - 32px))");
        var refusals = new Refusals();
        ComboBox<ClinicSupervision.Therapist> lead = refusals.field(
                "lead", SupervisionSection.choice(getTranslation("notes.supervision.change.label"), therapists));
        lead.setWidthFull();
        add(new Paragraph(getTranslation("notes.supervision.change.text", row.leadName(), row.waiting())), lead);
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var change = new Button(getTranslation("notes.supervision.change.do"), click -> {
            if (refusals.attempt(() -> service.replaceLead(clinic, row.id(), SupervisionSection.id(lead)))) {
                close();
                changed.run();
            }
        });
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, change);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                lead.focus();
            }
        });
    }
}
