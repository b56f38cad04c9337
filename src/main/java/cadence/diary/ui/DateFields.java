package cadence.diary.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** Fields for days and times as the diary uses them: weeks begin on Monday, times have 24 hours and quarters. */
final class DateFields {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private DateFields() {}

    static DatePicker date(String label) {
        var field = new DatePicker(label);
        field.setLocale(Locale.UK);
        var words = new DatePicker.DatePickerI18n();
        words.setFirstDayOfWeek(1);
        words.setDateFormats("d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
        words.setBadInputErrorMessage(I18NProvider.translate("diary.field.bad-date"));
        field.setI18n(words);
        return field;
    }

    /** Whether no diary has that day; such days are beyond what a calendar or the database counts with. */
    static boolean isOdd(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    static TimePicker time(String label) {
        var field = new TimePicker(label);
        field.setLocale(Locale.UK);
        field.setStep(Duration.ofMinutes(15));
        var words = new TimePicker.TimePickerI18n();
        words.setBadInputErrorMessage(I18NProvider.translate("diary.field.bad-time"));
        field.setI18n(words);
        return field;
    }
}
