package cadence.utilisation.ui;

import cadence.shared.Refused;
import cadence.shared.ui.Icons;
import cadence.utilisation.Period;
import cadence.utilisation.PeriodChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/** A button that says the period and opens the choice of another: named ones, or own dates. */
class PeriodPicker extends Div {

    private static final long serialVersionUID = 1;

    private final transient FigureWords words;
    private final transient Consumer<Period> chosen;
    private final Button button;
    private final Popover popover = new Popover();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();

    /** @param today in the clinic's zone */
    PeriodPicker(FigureWords words, Period period, LocalDate today, Consumer<Period> chosen) {
        this.words = words;
        this.chosen = chosen;
        addClassName("period-picker");
        button = new Button(said(period), Icons.CALENDAR.create(14));
        button.setSuffixComponent(Icons.CHEVRON_DOWN.create(14));
        button.getElement().setAttribute("aria-label", words.text("period.label", said(period)));
        Div named = new Div();
        named.addClassName("period-choices");
        for (PeriodChoice choice : PeriodChoice.values()) {
            Period meant = choice.on(today);
            Button entry =
                    new Button(words.text("period." + choice.name().toLowerCase(Locale.ROOT)), click -> take(meant));
            entry.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            entry.getElement().setAttribute("aria-pressed", String.valueOf(meant.equals(period)));
            entry.getClassNames().set("on", meant.equals(period));
            named.add(entry);
        }
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.addClassName("period-popover");
        popover.setWidth("360px");
        popover.setAriaLabel(words.text("period.title"));
        popover.add(named, own(period));
        add(button, popover);
    }

    private Div own(Period period) {
        Paragraph title = new Paragraph(words.text("period.own"));
        title.addClassName("b");
        date(from, "period.from", period.from());
        date(until, "period.until", period.until());
        Button show = new Button(words.text("period.show"), click -> takeOwn());
        Div own = new Div(title, from, until, show);
        own.addClassName("period-own");
        return own;
    }

    private void date(DatePicker field, String key, LocalDate value) {
        field.setLabel(words.text(key));
        field.setLocale(words.formats().locale());
        field.setValue(value);
        field.setManualValidation(true);
    }

    private void takeOwn() {
        from.setInvalid(false);
        until.setInvalid(false);
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        if (first == null || last == null) {
            refuse(first == null ? from : until, words.text("period.missing"));
            return;
        }
        try {
            take(new Period(first, last));
        } catch (Refused refused) {
            refuse(
                    refused.field().equals("from") ? from : until,
                    words.texts().apply(refused.messageKey(), refused.arguments()));
        }
    }

    private static void refuse(DatePicker field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    private void take(Period period) {
        popover.close();
        chosen.accept(period);
    }

    /** "29 Jun – 20 Sep 2026, 12 weeks"; the number of days where they are no whole weeks. */
    private String said(Period period) {
        String range = words.formats().range(period.from(), period.until());
        return period.isWholeWeeks()
                ? words.text("period.weeks", range, period.days() / 7)
                : words.text("period.days", range, period.days());
    }
}
