package cadence.plans.ui;

import cadence.plans.Edition;
import cadence.plans.EditionReach;
import cadence.plans.EditionService;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The days of an edition, for all who are entered: moved, called off by the organiser, or taking place after all. */
class EditionDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient Edition edition;
    private final transient EditionService editions;
    private final transient Runnable afterwards;
    private final transient List<EditionReach> reach;
    private final transient Formats formats = UiFormats.in(ZoneOffset.UTC);
    private final transient Refusals refusals = new Refusals();
    private final DatePicker firstDay = PlanWords.picker("plans.event.first");
    private final DatePicker lastDay = PlanWords.picker("plans.event.last");

    EditionDialog(Edition shown, EditionService editions, Runnable afterwards) {
        this.edition = editions.edition(shown.id());
        this.editions = editions;
        this.afterwards = afterwards;
        this.reach = editions.reach(edition.id());
        setHeaderTitle(edition.event());
        setWidth("min(480px, calc(100vw - 32px))");
        setCloseOnOutsideClick(false);
        refusals.field("firstDay", firstDay);
        refusals.field("lastDay", lastDay);
        firstDay.setValue(edition.firstDay());
        lastDay.setValue(edition.lastDay());
        lastDay.setHelperText(getTranslation("plans.event.last.hint"));
        keepLength();
        FormLayout form = new FormLayout(firstDay, lastDay);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setExpandColumns(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        add(told(), form, new EditionHistory(editions.changes(edition.id()), formats));
        buttons();
    }

    /** A race that is moved lasts as long as before; whoever means another length says so afterwards. */
    private void keepLength() {
        firstDay.addValueChangeListener(change -> {
            LocalDate from = change.getOldValue();
            LocalDate to = change.getValue();
            if (from != null && to != null && lastDay.getValue() != null) {
                lastDay.setValue(to.plusDays(ChronoUnit.DAYS.between(from, lastDay.getValue())));
            }
        });
    }

    private Paragraph told() {
        Paragraph sentence = new Paragraph(getTranslation(
                reach.isEmpty() ? "plans.edition.reach.none" : "plans.edition.reach",
                PlanWords.days(edition, formats),
                entered()));
        sentence.addClassNames("sec", "dialog-words");
        return sentence;
    }

    /** "3 clients of 21st Century Clinic, 1 client of Caversham Sports Therapy". */
    private String entered() {
        return reach.stream()
                .map(one -> getTranslation("plans.edition.reach.clinic", one.entered(), one.clinic()))
                .collect(Collectors.joining(", "));
    }

    private int results() {
        return reach.stream().mapToInt(EditionReach::results).sum();
    }

    private void buttons() {
        Button other = edition.isCalledOff()
                ? new Button(getTranslation("plans.edition.reinstate"), click -> run(() -> editions.reinstate(edition)))
                : new Button(getTranslation("plans.edition.call-off"), click -> askCallOff());
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        if (!edition.isCalledOff()) {
            other.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button move = new Button(getTranslation("plans.edition.move"), click -> {
            if (results() == 0) {
                move();
            } else {
                askMove();
            }
        });
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(other, cancel, move);
    }

    private void move() {
        run(() -> editions.move(edition, firstDay.getValue(), lastDay.getValue()));
    }

    /** With results the race was run: other days are most likely a mistake. */
    private void askMove() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("plans.edition.results.ask", edition.event()));
        ask.setText(getTranslation("plans.edition.results.text", results(), PlanWords.days(edition, formats)));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("plans.edition.results.keep"));
        ask.setConfirmText(getTranslation("plans.edition.results.do"));
        ask.addConfirmListener(confirmed -> move());
        ask.open();
    }

    private void askCallOff() {
        int entered = reach.stream().mapToInt(EditionReach::entered).sum();
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("plans.edition.call-off.ask", edition.event(), PlanWords.days(edition, formats)));
        ask.setText(getTranslation("plans.edition.call-off.text", entered));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("plans.edition.call-off.keep"));
        ask.setConfirmText(getTranslation("plans.edition.call-off.do"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> run(() -> editions.callOff(edition)));
        ask.open();
    }

    private void run(Runnable deed) {
        if (refusals.attempt(deed)) {
            close();
            afterwards.run();
        }
    }
}
