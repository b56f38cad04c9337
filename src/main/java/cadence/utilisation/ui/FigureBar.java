package cadence.utilisation.ui;

import cadence.shared.ui.Figure;
import cadence.utilisation.Figures;
import cadence.utilisation.Measure;
import cadence.utilisation.Ratio;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Figures in a row, each with its definition, its numbers put in, and the way to its rows. */
class FigureBar extends Div {

    private static final long serialVersionUID = 1;

    static final List<Measure> HEADLINES = List.of(
            Measure.BOOKED,
            Measure.DELIVERED,
            Measure.NO_SHOW,
            Measure.REBOOKED,
            Measure.NOTES_ON_TIME,
            Measure.PLAN_ADHERENCE,
            Measure.UNRESOLVED);

    static final List<Measure> OTHERS = List.of(
            Measure.ROSTERED,
            Measure.AVAILABLE,
            Measure.OUTSIDE,
            Measure.CANCELLED,
            Measure.LATE_CANCELLED,
            Measure.VISITS_PER_NEW_CLIENT);

    /**
     * @param before the period to compare with, or null
     * @param opens which figures have rows to be seen
     */
    FigureBar(
            FigureWords words,
            List<Measure> measures,
            Figures now,
            @Nullable Figures before,
            Predicate<Measure> opens,
            Consumer<Measure> open) {
        addClassName("figures");
        for (Measure measure : measures) {
            Ratio ratio = measure.of(now);
            String delta = before == null ? "" : words.difference(measure, ratio, measure.of(before));
            boolean attend = measure == Measure.UNRESOLVED && ratio.part() > 0;
            Figure figure = new Figure(
                    words.name(measure),
                    words.value(measure, ratio),
                    words.unit(measure, ratio),
                    attend ? words.text("unresolved.settle") : delta);
            figure.getClassNames().set("attend", attend);
            boolean rows = opens.test(measure) && (ratio.part() > 0 || ratio.whole() > 0);
            figure.definition(
                    words.definition(measure),
                    words.sum(measure, ratio),
                    rows ? new Button[] {seeRows(words, measure, open)} : new Button[0]);
            add(figure);
        }
    }

    private static Button seeRows(FigureWords words, Measure measure, Consumer<Measure> open) {
        Button button = new Button(words.text("rows.see"), click -> open.accept(measure));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("link");
        return button;
    }
}
