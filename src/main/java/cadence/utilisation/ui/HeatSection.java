package cadence.utilisation.ui;

import cadence.shared.ui.HeatMap;
import cadence.shared.ui.SectionHead;
import cadence.utilisation.HeatCell;
import cadence.utilisation.Measure;
import cadence.utilisation.UtilisationClinic;
import com.vaadin.flow.component.html.Div;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Booked percent by weekday and local hour. */
class HeatSection extends Div {

    private static final long serialVersionUID = 1;
    private static final int BELOW_BAND = 20;
    private static final int ABOVE_BAND = 10;

    private record Place(DayOfWeek weekday, int hour) {}

    private final transient FigureWords words;

    /**
     * @param cells those with availability; there is nothing to see without any
     * @param open called with weekday and hour, or null where there are no rows to be seen
     */
    HeatSection(
            FigureWords words,
            UtilisationClinic clinic,
            List<HeatCell> cells,
            @Nullable BiConsumer<DayOfWeek, Integer> open) {
        this.words = words;
        addClassNames("section", "heat");
        List<DayOfWeek> weekdays = Arrays.stream(DayOfWeek.values())
                .filter(day -> cells.stream().anyMatch(cell -> cell.weekday() == day))
                .toList();
        int first = cells.stream().mapToInt(HeatCell::hour).min().orElse(0);
        int last = cells.stream().mapToInt(HeatCell::hour).max().orElse(0);
        List<Integer> hours = IntStream.rangeClosed(first, last).boxed().toList();
        Map<Place, HeatCell> byPlace = cells.stream()
                .collect(Collectors.toMap(cell -> new Place(cell.weekday(), cell.hour()), Function.identity()));
        HeatMap map = new HeatMap();
        map.setHeat(new HeatMap.Heat(
                words.text("heat.caption", clinic.name()),
                weekdays.stream().map(this::weekday).toList(),
                hours.stream()
                        .map(hour -> String.format(words.formats().locale(), "%02d", hour))
                        .toList(),
                weekdays.stream()
                        .map(day -> hours.stream()
                                .map(hour -> drawn(day, hour, byPlace.get(new Place(day, hour))))
                                .toList())
                        .toList(),
                steps(clinic),
                legend(steps(clinic))));
        if (open != null) {
            map.onChoose((row, column) -> open.accept(weekdays.get(row), hours.get(column)));
        }
        SectionHead head = new SectionHead(words.text("heat.title"));
        head.count(clinic.zone().getId());
        head.addClassName("bare");
        add(head, map);
    }

    private HeatMap.Cell drawn(DayOfWeek day, int hour, @Nullable HeatCell cell) {
        if (cell == null || cell.booked().whole() == 0) {
            return new HeatMap.Cell(null, "–", words.text("heat.none", weekday(day), hour));
        }
        return new HeatMap.Cell(
                cell.booked().percent().orElse(null),
                cell.booked()
                        .percent()
                        .map(percent ->
                                percent.setScale(0, RoundingMode.HALF_UP).toPlainString())
                        .orElse("–"),
                words.text("heat.cell", weekday(day), hour, words.sum(Measure.BOOKED, cell.booked())));
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, words.formats().locale());
    }

    /** Under, near, in, over and far over the clinic's band. */
    private static List<Integer> steps(UtilisationClinic clinic) {
        int low = clinic.targetLow();
        int high = Math.max(clinic.targetHigh(), low + 1);
        return List.of(Math.max(0, low - BELOW_BAND), low, high, high + ABOVE_BAND);
    }

    private List<String> legend(List<Integer> steps) {
        List<String> legend = new ArrayList<>();
        legend.add(words.text("heat.under", steps.getFirst()));
        legend.add(words.text("heat.between", steps.get(0), steps.get(1) - 1));
        legend.add(words.text("heat.band", steps.get(1), steps.get(2) - 1));
        legend.add(words.text("heat.between", steps.get(2), steps.get(3) - 1));
        legend.add(words.text("heat.over", steps.getLast()));
        return legend;
    }
}
