package cadence.diary.ui;

import cadence.diary.LeaveKind;
import cadence.shared.Refused;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Asks for leave, or enters it: whole days, or a part of the first and last day. */
class LeaveDialog extends Dialog {

    /** What happens with the leave typed. */
    @FunctionalInterface
    interface Taker {

        /** @throws Refused with the field "from" or "until" */
        void take(LeaveKind kind, Instant from, Instant until);
    }

    private final Select<LeaveKind> kind = new Select<>();
    private final DatePicker first = DateFields.date(getTranslation("diary.leave.first"));
    private final DatePicker last = DateFields.date(getTranslation("diary.leave.last"));
    private final TimePicker fromTime = DateFields.time(getTranslation("diary.leave.from-time"));
    private final TimePicker untilTime = DateFields.time(getTranslation("diary.leave.until-time"));
    private final transient Refusals refusals = new Refusals();
    private final ZoneId zone;

    LeaveDialog(String title, String action, LocalDate today, ZoneId zone, Taker taker, Runnable afterwards) {
        this.zone = zone;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("min(480px, calc(100vw - 32px))");
        kind.setLabel(getTranslation("diary.leave.kind"));
        kind.setItems(LeaveKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("diary.leave.kind." + item));
        kind.setValue(LeaveKind.HOLIDAY);
        first.setValue(today.plusDays(1));
        refusals.field("from", first);
        refusals.field("until", last);
        refusals.field("fromTime", fromTime);
        refusals.field("untilTime", untilTime);
        first.addValueChangeListener(change -> {
            if (last.isEmpty()) {
                last.setValue(change.getValue());
            }
        });
        last.setValue(today.plusDays(1));
        var form = new FormLayout(kind, first, fromTime, last, untilTime);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setExpandColumns(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        form.setColspan(kind, 2);
        var hint = new Paragraph(getTranslation("diary.leave.hint"));
        hint.addClassName("sec");
        add(form, hint);
        var cancel = new Button(getTranslation("diary.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(action, click -> {
            if (refusals.attempt(() -> taker.take(kind.getValue(), from(), until()))) {
                close();
                afterwards.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private Instant from() {
        return at("from", first.getValue(), fromTime.getValue(), 0);
    }

    /** Without a time the last day is meant to its end. */
    private Instant until() {
        LocalTime time = untilTime.getValue();
        return at("until", last.getValue(), time, time == null ? 1 : 0);
    }

    private Instant at(String field, @Nullable LocalDate day, @Nullable LocalTime time, int plusDays) {
        if (day == null) {
            throw new Refused(field, "diary.book.missing.date");
        }
        if (DateFields.isOdd(day)) {
            throw new Refused(field, "diary.leave.range");
        }
        return day.plusDays(plusDays)
                .atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atZone(zone)
                .toInstant();
    }
}
