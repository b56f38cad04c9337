package cadence.notes.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.i18n.I18NProvider;

/** Date fields of this room: forgiving in what can be typed, plain in what they say. */
final class Days {

    private Days() {}

    static DatePicker picker(String labelKey) {
        var picker = new DatePicker(I18NProvider.translate(labelKey));
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(I18NProvider.translate("notes.day.bad")));
        picker.setManualValidation(true);
        return picker;
    }

    /** Whether what was typed is a date or nothing; otherwise the field says so. */
    static boolean readable(DatePicker picker) {
        boolean bad = picker.getDefaultValidator()
                .apply(picker.getValue(), new ValueContext(picker))
                .isError();
        if (bad) {
            picker.setErrorMessage(I18NProvider.translate("notes.day.bad"));
            picker.setInvalid(true);
        }
        return !bad;
    }
}
