package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.shared.ui.PressureBar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Pressure and minutes of the whole session, in the head of what was done. */
class WholeSession extends Div {

    private static final long serialVersionUID = 1;

    final PressureBar pressure = new PressureBar(getTranslation("notes.pressure"));
    final IntegerField minutes = new IntegerField();

    /** @param booked minutes that the session is booked for */
    WholeSession(Runnable changed, int booked) {
        addClassName("whole-session");
        minutes.setAriaLabel(getTranslation("notes.minutes"));
        minutes.addClassName("min");
        Numbers.bound(minutes, 1, DraftContent.MINUTES_LIMIT);
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        minutes.setValueChangeTimeout(NoteForm.PAUSE_MS);
        pressure.addValueChangeListener(change -> changed.run());
        minutes.addValueChangeListener(change -> changed.run());
        DraftKeeper.name(pressure, "pressure");
        DraftKeeper.name(minutes, "minutes");
        add(
                label("notes.pressure"),
                pressure,
                label("notes.minutes"),
                minutes,
                new Span(getTranslation("notes.minutes.booked", booked)));
    }

    void show(DraftContent content) {
        pressure.setValue(Numbers.orZero(content.pressure()));
        minutes.setValue(content.minutes());
    }

    private Span label(String key) {
        var label = new Span(getTranslation(key));
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }
}
