package cadence.utilisation.ui;

import cadence.shared.ui.SectionHead;
import cadence.utilisation.Figures;
import cadence.utilisation.Measure;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures that are no headlines, below everything else. */
final class OtherFigures {

    private OtherFigures() {}

    static Div of(
            FigureWords words,
            Figures now,
            @Nullable Figures before,
            Predicate<Measure> opens,
            Consumer<Measure> open) {
        SectionHead head = new SectionHead(words.text("others.title"));
        Div section = new Div(head, new FigureBar(words, FigureBar.OTHERS, now, before, opens, open));
        section.addClassNames("section", "others");
        return section;
    }
}
