package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.shared.ui.PressureBar;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Pain before and after; pressure and minutes of the whole session. */
class Measures extends Div {

    private static final long serialVersionUID = 1;

    final Scale before = new Scale(0, 10, getTranslation("notes.pain.before.aria"));
    final Scale after = new Scale(0, 10, getTranslation("notes.pain.after.aria"));
    final PressureBar pressure = new PressureBar(getTranslation("notes.pressure"));
    final IntegerField minutes = new IntegerField();

    Measures(Runnable changed) {
        addClassName("measures");
        minutes.setAriaLabel(getTranslation("notes.minutes"));
        minutes.addClassName("min");
        Numbers.bound(minutes, 1, DraftContent.MINUTES_LIMIT);
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        minutes.setValueChangeTimeout(NoteForm.PAUSE_MS);
        before.addValueChangeListener(change -> changed.run());
        after.addValueChangeListener(change -> changed.run());
        pressure.addValueChangeListener(change -> changed.run());
        minutes.addValueChangeListener(change -> changed.run());
        DraftKeeper.name(before, "pain-before");
        DraftKeeper.name(after, "pain-after");
        DraftKeeper.name(pressure, "pressure");
        DraftKeeper.name(minutes, "minutes");
        var pain = section(
                new SectionHead(getTranslation("notes.pain")).aside(getTranslation("notes.pain.ends")),
                labelled("notes.pain.before", before),
                labelled("notes.pain.after", after));
        var session = section(
                new SectionHead(getTranslation("notes.session")).aside(getTranslation("notes.pressure.ends")),
                labelled("notes.pressure", pressure),
                labelled("notes.minutes", minutes));
        add(pain, session);
    }

    void show(DraftContent content) {
        before.setValue(content.painBefore());
        after.setValue(content.painAfter());
        pressure.setValue(Numbers.orZero(content.pressure()));
        minutes.setValue(content.minutes());
    }

    private static Div section(Component... parts) {
        var section = new Div(parts);
        section.addClassName("section");
        return section;
    }

    private Div labelled(String key, Component field) {
        var label = new Span(getTranslation(key));
        label.addClassName("field-l");
        label.getElement().setAttribute("aria-hidden", "true");
        return new Div(label, field);
    }
}
