package cadence.notes.ui;

import cadence.clients.ClientRef;
import cadence.notes.SorenessCurve;
import cadence.notes.SorenessCurve.Hour;
import cadence.notes.SorenessCurve.Value;
import cadence.notes.SorenessService;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** Writes down what a client reports of an event without a session; an empty field takes a value back. */
class SorenessDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient Refusals refusals = new Refusals();
    private final Map<Hour, IntegerField> fields = new EnumMap<>(Hour.class);

    SorenessDialog(ClientRef client, SorenessCurve curve, SorenessService service, Runnable afterwards) {
        setHeaderTitle(getTranslation(
                "notes.soreness.record.aria", curve.entry().edition().event()));
        setWidth("420px");
        var hint = new Paragraph(getTranslation("notes.soreness.hint"));
        hint.addClassNames("sec", "dialog-words");
        var form = new FormLayout();
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setColumnWidth("150px");
        form.setMaxColumns(2);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        for (Hour hour : Hour.values()) {
            form.add(field(curve, hour));
        }
        add(hint, form);
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(getTranslation("notes.soreness.save"), click -> {
            if (refusals.attempt(() -> service.report(client, curve.entry().id(), typed()))) {
                close();
                afterwards.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private IntegerField field(SorenessCurve curve, Hour hour) {
        var field = new IntegerField(
                hour == Hour.BASELINE
                        ? getTranslation("notes.soreness.before.event")
                        : getTranslation("notes.soreness.after", hour.hours()));
        field.setManualValidation(true);
        Value value = curve.at(hour);
        if (value != null && value.reported()) {
            field.setValue(value.value().intValue());
        } else if (value != null) {
            field.setHelperText(getTranslation("notes.soreness.noted", MeasureWords.figure(value.value())));
        } else if (hour != Hour.BASELINE) {
            field.setHelperText(UiFormats.in(ZoneOffset.UTC)
                    .date(curve.entry().edition().lastDay().plusDays(hour.days())));
        }
        fields.put(hour, refusals.field(hour.field(), field));
        return field;
    }

    private Map<Hour, Integer> typed() {
        Map<Hour, Integer> typed = new EnumMap<>(Hour.class);
        fields.forEach((hour, field) -> {
            Integer value = field.getValue();
            if (value != null) {
                typed.put(hour, value);
            }
        });
        return typed;
    }
}
