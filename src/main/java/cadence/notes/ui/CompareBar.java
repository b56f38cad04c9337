package cadence.notes.ui;

import cadence.notes.ui.NoteVersions.Version;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** As signed or compared, with what, and the way from change to change. */
class CompareBar extends Div {

    private static final long serialVersionUID = 1;

    private enum Mode {
        SIGNED,
        COMPARE
    }

    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final Select<Version> from;
    private final Select<Version> to;
    private final Div comparing = new Div();
    private final Button previous = arrow(Icons.CHEVRON_LEFT, "notes.compare.previous");
    private final Button next = arrow(Icons.CHEVRON_RIGHT, "notes.compare.next");
    private final Span position = new Span();
    private final Span told = new Span();
    private List<Place> places = List.of();
    private int at;

    CompareBar(NoteVersions versions, Runnable changed) {
        addClassName("compare-bar");
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> getTranslation("notes.compare.mode." + one));
        mode.setAriaLabel(getTranslation("notes.compare.show"));
        mode.setValue(Mode.SIGNED);
        mode.addClassName("segments");
        from = choice(versions, "notes.compare.from", versions.before());
        to = choice(versions, "notes.compare.to", versions.signed());
        var with = new Span(getTranslation("notes.compare.with"));
        with.addClassName("ter");
        comparing.add(from, with, to, key(), steps());
        comparing.addClassName("comparing");
        comparing.setVisible(false);
        mode.addValueChangeListener(change -> {
            comparing.setVisible(isComparing());
            changed.run();
        });
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        previous.addClickListener(click -> step(-1));
        next.addClickListener(click -> step(1));
        add(mode, comparing);
    }

    boolean isComparing() {
        return mode.getValue() == Mode.COMPARE;
    }

    /** The earlier of the two that are chosen. */
    Version earlier() {
        return from.getValue().number() <= to.getValue().number() ? from.getValue() : to.getValue();
    }

    Version later() {
        return earlier() == from.getValue() ? to.getValue() : from.getValue();
    }

    /** As if one had chosen so here. */
    void showSigned() {
        mode.setValue(Mode.SIGNED);
    }

    /** As if one had chosen so here. */
    void compare(Version earlier) {
        from.setValue(earlier);
        mode.setValue(Mode.COMPARE);
    }

    /** What there is to go through now. */
    void walk(List<Place> through) {
        places = through;
        at = -1;
        boolean some = !places.isEmpty();
        previous.setEnabled(some);
        next.setEnabled(some);
        told.setText("");
        position.setText(
                some ? getTranslation("notes.compare.places", places.size()) : getTranslation("notes.compare.none"));
    }

    /** Goes on by so many changes, round the ends. */
    void step(int by) {
        if (places.isEmpty()) {
            return;
        }
        if (at >= 0) {
            places.get(at).current(false);
        }
        at = at < 0 && by < 0 ? places.size() - 1 : Math.floorMod(at + by, places.size());
        Place place = places.get(at);
        place.current(true);
        position.setText(getTranslation("notes.compare.position", at + 1, places.size()));
        told.setText(getTranslation("notes.compare.told", place.where(), place.words()));
    }

    private Select<Version> choice(NoteVersions versions, String label, Version value) {
        var select = new Select<Version>();
        select.setAriaLabel(getTranslation(label));
        select.setItems(versions.all());
        select.setItemLabelGenerator(versions::choice);
        select.setValue(value);
        return select;
    }

    private Span key() {
        var key = new Span(
                Changes.plain("del", getTranslation("notes.compare.out")),
                Changes.plain("ins", getTranslation("notes.compare.in")));
        key.addClassName("key");
        return key;
    }

    private Span steps() {
        position.addClassNames("sec", "num");
        told.addClassName("unseen");
        told.getElement().setAttribute("role", "status");
        var steps = new Span(previous, position, next, told);
        steps.addClassName("steps");
        return steps;
    }

    private Button arrow(Icons icon, String label) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(label));
        button.setTooltipText(getTranslation(label));
        return button;
    }
}
