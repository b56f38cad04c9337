package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.plans.CatalogueEvent;
import cadence.plans.CatalogueService;
import cadence.plans.Edition;
import cadence.plans.EventService;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Enters a client for an edition, or for one whose days nobody has written down yet. */
class EnterEventDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient ClientRef client;
    private final transient EventService events;
    private final transient Runnable afterwards;
    private final ComboBox<Edition> edition = new ComboBox<>(getTranslation("plans.event.edition"));
    private final ComboBox<String> event = new ComboBox<>(getTranslation("plans.event.event"));
    private final DatePicker firstDay = PlanWords.picker("plans.event.first");
    private final DatePicker lastDay = PlanWords.picker("plans.event.last");
    private final TextField goal = new TextField(getTranslation("plans.event.goal"));
    private final Div own = new Div();
    private final transient Map<String, CatalogueEvent> known;
    private boolean other;

    EnterEventDialog(ClientRef client, EventService events, CatalogueService catalogue, Runnable afterwards) {
        this.client = client;
        this.events = events;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("plans.event.add"));
        setWidth("480px");
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        edition.setItems(events.editions());
        edition.setItemLabelGenerator(each -> each.event() + ", " + PlanWords.days(each, formats));
        edition.setPlaceholder(getTranslation("plans.event.edition.hint"));
        known = catalogue.events().stream()
                .collect(Collectors.toMap(CatalogueEvent::name, each -> each, (one, same) -> one, LinkedHashMap::new));
        event.setItems(known.keySet());
        event.addValueChangeListener(change -> tell());
        firstDay.addValueChangeListener(change -> tell());
        event.setAllowCustomValue(true);
        event.addCustomValueSetListener(typed -> event.setValue(typed.getDetail()));
        goal.setManualValidation(true);
        goal.setPlaceholder(getTranslation("plans.event.goal.hint"));
        lastDay.setHelperText(getTranslation("plans.event.last.hint"));
        Button switched = new Button(getTranslation("plans.event.other"), click -> writeDown(click.getSource()));
        switched.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        own.addClassName("form");
        own.setVisible(false);
        FormLayout days = new FormLayout(event, firstDay, lastDay);
        FormLayout form = new FormLayout(edition, goal);
        for (FormLayout part : new FormLayout[] {days, form}) {
            part.setAutoResponsive(true);
            part.setMaxColumns(1);
            part.setExpandFields(true);
        }
        own.add(days);
        add(own, form, switched);
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button enter = new Button(getTranslation("plans.event.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, enter);
    }

    /** What the catalogue knows of the event: how many days it has, and which days are written down already. */
    private void tell() {
        CatalogueEvent chosen = event.getValue() == null ? null : known.get(event.getValue());
        LocalDate first = firstDay.getValue();
        if (chosen != null && chosen.days() > 1 && first != null && lastDay.isEmpty()) {
            lastDay.setValue(first.plusDays(chosen.days() - 1L));
        }
        String there = chosen == null
                ? ""
                : chosen.editions().stream()
                        .filter(each -> !each.isCalledOff())
                        .map(each -> PlanWords.days(each, UiFormats.in(ZoneOffset.UTC)))
                        .collect(Collectors.joining("; "));
        event.setHelperText(there.isEmpty() ? "" : getTranslation("plans.event.there", there));
    }

    private void writeDown(Button source) {
        other = !other;
        own.setVisible(other);
        edition.setVisible(!other);
        source.setText(getTranslation(other ? "plans.event.listed" : "plans.event.other"));
    }

    private void enter() {
        Map<String, Component> fields = other
                ? Map.of("event", event, "firstDay", firstDay, "lastDay", lastDay, "goal", goal, "edition", event)
                : Map.of("edition", edition, "goal", goal);
        boolean done = Problems.none(fields, () -> {
            if (other) {
                String name = event.getValue() == null ? "" : event.getValue();
                events.enter(client, name, firstDay.getValue(), lastDay.getValue(), goal.getValue());
            } else {
                Edition chosen = edition.getValue();
                events.enter(client, chosen == null ? null : chosen.id(), goal.getValue());
            }
        });
        if (done) {
            close();
            afterwards.run();
        }
    }
}
