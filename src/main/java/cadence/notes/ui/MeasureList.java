package cadence.notes.ui;

import cadence.notes.Asymmetry;
import cadence.notes.DraftContent;
import cadence.notes.Measurable;
import cadence.notes.Measure;
import cadence.notes.MeasureOffer;
import cadence.notes.Measurement;
import cadence.shared.TreatmentType;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is measured: ranges of motion above, scores below. Type a joint, Enter, left, Tab, right. */
class MeasureList extends Div {

    private static final long serialVersionUID = 1;

    private final List<MeasureRow> rows = new ArrayList<>();
    private final Div motion = new Div();
    private final Div scores = new Div();
    private final Div motionHead = new Div();
    private final SectionHead scoresHead = new SectionHead(getTranslation("notes.measure.scores"));
    private final ComboBox<Measurable> add = new ComboBox<>();
    private final Button asLast = new Button();
    private final Runnable changed;
    private transient MeasureOffer offer = MeasureOffer.NONE;
    private transient List<Measurable> offered = List.of();
    private @Nullable TreatmentType type;

    MeasureList(Runnable changed) {
        this.changed = changed;
        addClassNames("section", "measured");
        motionHead.addClassName("measure-head");
        for (String column : List.of("degrees", "left", "right", "difference", "usual")) {
            motionHead.add(new Span(getTranslation("notes.measure." + column)));
        }
        motionHead.getElement().setAttribute("aria-hidden", "true");
        motionHead
                .getElement()
                .setAttribute("title", getTranslation("notes.measure.asymmetry", Asymmetry.NOTABLE_DEGREES));
        add.setAriaLabel(getTranslation("notes.measure.add"));
        add.setPlaceholder(getTranslation("notes.measure.add.brief"));
        add.setItemLabelGenerator(MeasureWords::name);
        add.setAllowCustomValue(true);
        add.setManualValidation(true);
        add.addCustomValueSetListener(typed -> addTyped(typed.getDetail()));
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                add.clear();
                row(change.getValue()).focusFirst();
                update();
            }
        });
        asLast.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        asLast.addClickListener(click -> repeat());
        asLast.addClassName("as-last");
        add.addClassName("measure-add");
        scoresHead.addClassName("sub");
        add(
                new SectionHead(getTranslation("notes.measure.motion")).aside(add),
                motionHead,
                motion,
                scoresHead.aside(getTranslation("notes.measure.scores.ends")),
                scores,
                asLast);
        update();
    }

    /** What comes first in the list of things to measure. */
    void offer(MeasureOffer first) {
        offer = first;
        fill();
        update();
    }

    void show(DraftContent content) {
        type = content.type();
        fill();
        if (content.measurements().equals(measurements())) {
            return;
        }
        rows.clear();
        motion.removeAll();
        scores.removeAll();
        for (Measurement one : content.measurements()) {
            row(new Measurable(one.measure(), one.subject())).show(one);
        }
        update();
    }

    List<Measurement> measurements() {
        return rows.stream().flatMap(row -> row.measurements().stream()).toList();
    }

    boolean fits() {
        return rows.stream().allMatch(MeasureRow::fits);
    }

    /** Puts the cursor where a figure is out of bounds. */
    void focusUnfit() {
        rows.stream().filter(row -> !row.fits()).findFirst().ifPresent(MeasureRow::focusUnfit);
    }

    /** The row of that thing, a new one where there is none. */
    private MeasureRow row(Measurable what) {
        Optional<MeasureRow> there =
                rows.stream().filter(row -> row.what().equals(what)).findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        var row = new MeasureRow(what, changed, this::remove);
        rows.add(row);
        (what.measure().isRangeOfMotion() ? motion : scores).add(row);
        return row;
    }

    private void remove(MeasureRow row) {
        rows.remove(row);
        row.removeFromParent();
        update();
        changed.run();
    }

    /** The beginning of a joint's name takes the joint; other words are an activity of the client's own. */
    private void addTyped(String typed) {
        boolean named = typed.codePoints().anyMatch(Character::isLetter);
        boolean fits = typed.strip().length() <= Measurement.SUBJECT_LIMIT;
        add.setInvalid(!named || !fits);
        add.setErrorMessage(
                !named
                        ? getTranslation("notes.measure.no-name")
                        : fits ? "" : getTranslation("notes.too-long", Measurement.SUBJECT_LIMIT));
        if (named && fits) {
            add.clear();
            row(MeasureWords.find(offered, typed).orElseGet(() -> Measurable.activity(typed)))
                    .focusFirst();
            update();
        }
    }

    private void repeat() {
        List<MeasureRow> wanted = offer.last().stream().map(this::row).toList();
        wanted.getFirst().focusFirst();
        update();
    }

    private void fill() {
        Set<Measurable> items = new LinkedHashSet<>(offer.last());
        if (type == TreatmentType.PRE_EVENT) {
            items.add(Measurable.of(Measure.READINESS_BEFORE));
            items.add(Measurable.of(Measure.READINESS_AFTER));
        } else if (type == TreatmentType.POST_EVENT) {
            items.add(Measurable.of(Measure.SORENESS_BASELINE));
            items.add(Measurable.of(Measure.FATIGUE));
            items.add(Measurable.of(Measure.HEAVINESS));
        }
        items.addAll(offer.activities());
        for (Measure measure : Measure.values()) {
            if (measure != Measure.PSFS) {
                items.add(Measurable.of(measure));
            }
        }
        offered = List.copyOf(items);
        add.setItems(offered);
    }

    private void update() {
        boolean moved = motion.getComponentCount() > 0;
        boolean scored = scores.getComponentCount() > 0;
        motionHead.setVisible(moved);
        scoresHead.setVisible(scored);
        LocalDate day = offer.lastOn();
        // Once something is measured, the rest of it comes first in the list.
        asLast.setVisible(rows.isEmpty() && !offer.last().isEmpty() && day != null);
        if (day != null) {
            asLast.setText(getTranslation(
                    "notes.measure.as-last", UiFormats.in(ZoneOffset.UTC).dayMonth(day)));
        }
    }
}
