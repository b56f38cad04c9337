package cadence.diary.ui;

import cadence.diary.AppointmentRow;
import cadence.diary.AppointmentService;
import cadence.diary.AvailabilityService;
import cadence.shared.Refused;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.RuleExceptionField;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Moves an appointment to another time; therapist, room and length stay. What is refused is said beside its field. */
class MoveDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient AppointmentService appointments;
    private final transient AvailabilityService availability;
    private final transient AppointmentRow row;
    private final transient Formats formats;
    private final transient Runnable afterwards;
    private final Refusals refusals = new Refusals();
    private final DatePicker date = refusals.field("date", DateFields.date(getTranslation("diary.book.date")));
    private final TimePicker start = refusals.field("start", DateFields.time(getTranslation("diary.book.start")));
    private final RuleExceptionField exception = new RuleExceptionField();
    private final FreeTimes free = new FreeTimes(start::setValue);

    MoveDialog(
            AppointmentService appointments,
            AvailabilityService availability,
            AppointmentRow row,
            LocalDate day,
            Runnable afterwards) {
        this.appointments = appointments;
        this.availability = availability;
        this.row = row;
        this.afterwards = afterwards;
        formats = UiFormats.in(row.zone());
        setHeaderTitle(getTranslation("diary.moving.title", row.clientName()));
        setCloseOnOutsideClick(false);
        setWidth("480px");
        Paragraph now = new Paragraph(getTranslation(
                "diary.moving.now",
                formats.dayTime(row.startsAt()),
                formats.length(row.minutes()),
                row.therapistName(),
                row.roomName().isEmpty() ? getTranslation("diary.book.no-room") : row.roomName()));
        now.addClassName("sec");
        FormLayout form = new FormLayout(date, start, free, exception);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        form.setColspan(free, 2);
        form.setColspan(exception, 2);
        refusals.field("exception", exception.reason());
        Button cancel = new Button(getTranslation("diary.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button move = new Button(getTranslation("diary.moving.submit"), click -> move());
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, move);
        add(now, form);
        date.addValueChangeListener(change -> showFree());
        start.addValueChangeListener(change -> showFit());
        // Another time breaks other rules: asked again when it is moved.
        date.addValueChangeListener(change -> exception.show(List.of()));
        start.addValueChangeListener(change -> exception.show(List.of()));
        date.setValue(day);
    }

    private Optional<Instant> wanted() {
        LocalDate day = date.getValue();
        LocalTime time = start.getValue();
        return day == null || DateFields.isOdd(day) || time == null
                ? Optional.empty()
                : Optional.of(day.atTime(time).atZone(row.zone()).toInstant());
    }

    private void showFree() {
        LocalDate day = date.getValue();
        if (day == null || DateFields.isOdd(day)) {
            free.nothingKnown();
            return;
        }
        List<Instant> starts = availability.freeStarts(row.clinic(), row.therapist(), day, (int) row.minutes());
        free.show(starts, formats, row.therapistName(), formats.day(day));
        showFit();
    }

    private void showFit() {
        free.fit(
                wanted().map(at -> availability.fit(row.clinic(), row.therapist(), at, (int) row.minutes())),
                row.therapistName());
    }

    private void move() {
        boolean moved = refusals.attempt(() -> {
            LocalDate day = date.getValue();
            if (day == null) {
                throw new Refused("date", "diary.book.missing.date");
            }
            if (DateFields.isOdd(day)) {
                throw new Refused("date", "diary.book.date-odd");
            }
            Instant at = wanted().orElseThrow(() -> new Refused("start", "diary.book.missing.start"));
            try {
                appointments.move(row.id(), row.startsAt(), at, exception.given());
            } catch (Refused refused) {
                if (refused.field().equals("exception") && !exception.isOpen()) {
                    exception.show(appointments.brokenRules(row.id(), at).get());
                }
                throw refused;
            }
        });
        if (moved) {
            close();
            afterwards.run();
        }
    }
}
