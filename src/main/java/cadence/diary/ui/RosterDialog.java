package cadence.diary.ui;

import cadence.diary.BookingChoices.Room;
import cadence.diary.RosterRow;
import cadence.diary.Shift;
import cadence.shared.Refused;
import cadence.shared.ui.Icons;
import cadence.shared.ui.Notices;
import cadence.shared.ui.Unreadable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Changes a therapist's whole week from a day on. */
class RosterDialog extends Dialog {

    private final DatePicker from = DateFields.date(getTranslation("diary.roster.from-day"));
    private final Map<DayOfWeek, List<ShiftFields>> fields = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Paragraph> sentences = new EnumMap<>(DayOfWeek.class);
    private final transient TeamWords words;
    private final transient List<Room> rooms;
    private final transient BiConsumer<LocalDate, List<Shift>> save;
    private final transient Runnable afterwards;

    RosterDialog(
            TeamLine line,
            TeamWords words,
            List<Room> rooms,
            BiConsumer<LocalDate, List<Shift>> save,
            Runnable afterwards) {
        this.words = words;
        this.rooms = rooms;
        this.save = save;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("diary.roster.dialog", line.member().fullName()));
        setCloseOnOutsideClick(false);
        setWidth("min(640px, calc(100vw - 32px))");
        addClassName("wide");
        from.setValue(words.today());
        var rule = new Paragraph(getTranslation("diary.roster.rule"));
        rule.addClassName("sec");
        add(from, rule);
        List<RosterRow> week = line.week(words.today());
        for (DayOfWeek day : DayOfWeek.values()) {
            add(day(
                    day,
                    week.stream()
                            .map(RosterRow::shift)
                            .filter(shift -> shift.weekday() == day)
                            .toList()));
        }
        var cancel = new Button(getTranslation("diary.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var submit = new Button(getTranslation("diary.roster.save"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, submit);
    }

    private Div day(DayOfWeek day, List<Shift> shifts) {
        var name = new Span(words.longName(day));
        name.addClassName("b");
        var box = new Div();
        box.addClassName("shifts");
        List<ShiftFields> here = new ArrayList<>();
        fields.put(day, here);
        shifts.forEach(shift -> here.add(new ShiftFields(day, words.longName(day), rooms, shift)));
        if (here.isEmpty()) {
            here.add(new ShiftFields(day, words.longName(day), rooms, null));
        }
        here.forEach(box::add);
        var more = new Button(Icons.PLUS.create(), click -> {
            var another = new ShiftFields(day, words.longName(day), rooms, null);
            here.add(another);
            box.add(another);
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(getTranslation("diary.roster.another", words.longName(day)));
        var sentence = new Paragraph();
        sentence.addClassName("err");
        sentence.getElement().setAttribute("role", "status");
        sentences.put(day, sentence);
        var line = new Div(name, box, more);
        line.addClassName("roster-day");
        return new Div(line, sentence);
    }

    private void submit() {
        sentences.values().forEach(sentence -> sentence.setText(""));
        from.setInvalid(false);
        List<Shift> week = new ArrayList<>();
        boolean complete = true;
        for (var day : fields.entrySet()) {
            for (ShiftFields shift : day.getValue()) {
                if (shift.isUnreadable()) {
                    complete = false;
                } else if (shift.isHalf()) {
                    sentence(day.getKey()).setText(getTranslation("diary.roster.half"));
                    complete = false;
                }
                shift.shift().ifPresent(week::add);
            }
        }
        LocalDate day = from.getValue();
        if (day == null) {
            from.setErrorMessage(Unreadable.sentence(from).orElseGet(() -> getTranslation("diary.book.missing.date")));
            from.setInvalid(true);
        } else if (complete) {
            attempt(day, week);
        }
    }

    private void attempt(LocalDate day, List<Shift> week) {
        try {
            save.accept(day, week);
            close();
            afterwards.run();
        } catch (Refused refused) {
            String text = getTranslation(refused.messageKey(), refused.arguments());
            switch (refused.field()) {
                case "from" -> {
                    from.setErrorMessage(text);
                    from.setInvalid(true);
                }
                case "" -> Notices.refusal(text);
                default -> sentence(DayOfWeek.valueOf(refused.field())).setText(text);
            }
        }
    }

    private Paragraph sentence(DayOfWeek day) {
        return sentences.computeIfAbsent(day, missing -> new Paragraph());
    }
}
