package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Pain before and after, beside what is measured. */
class Measures extends Div {

    private static final long serialVersionUID = 1;

    final Scale before = new Scale(0, 10, getTranslation("notes.pain.before.aria"));
    final Scale after = new Scale(0, 10, getTranslation("notes.pain.after.aria"));

    Measures(Runnable changed) {
        addClassName("measures");
        before.addValueChangeListener(change -> changed.run());
        after.addValueChangeListener(change -> changed.run());
        DraftKeeper.name(before, "pain-before");
        DraftKeeper.name(after, "pain-after");
        var pain = new Div(
                new SectionHead(getTranslation("notes.pain")).aside(getTranslation("notes.pain.ends")),
                labelled("notes.pain.before", before),
                labelled("notes.pain.after", after));
        pain.addClassName("section");
        add(pain);
    }

    void show(DraftContent content) {
        before.setValue(content.painBefore());
        after.setValue(content.painAfter());
    }

    private Div labelled(String key, Component field) {
        var label = new Span(getTranslation(key));
        label.addClassName("field-l");
        label.getElement().setAttribute("aria-hidden", "true");
        return new Div(label, field);
    }
}
