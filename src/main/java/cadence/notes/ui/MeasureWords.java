package cadence.notes.ui;

import cadence.notes.Asymmetry;
import cadence.notes.DraftContent;
import cadence.notes.Measurable;
import cadence.notes.Measure;
import cadence.notes.Measurement;
import cadence.notes.Side;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was measured, in words and figures. */
final class MeasureWords {

    private MeasureWords() {}

    /**
     * The values of one thing in one note.
     *
     * @param left the only value where the measure has no sides
     */
    record Line(
            Measurable what,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right) {

        String difference() {
            BigDecimal apart = Asymmetry.between(left, right);
            return apart == null ? "" : apart.toPlainString();
        }

        boolean isNotable() {
            return Asymmetry.isNotable(Asymmetry.between(left, right));
        }
    }

    /** "Ankle dorsiflexion", or the client's own activity. */
    static String name(Measurable what) {
        return what.subject().isEmpty()
                ? I18NProvider.translate("notes.measure." + what.measure())
                : I18NProvider.translate("notes.measure.activity", what.subject());
    }

    /** The first whose name has a word that begins like each word that was typed: "ankle d" is ankle dorsiflexion. */
    static Optional<Measurable> find(List<Measurable> offered, String typed) {
        List<String> beginnings = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return offered.stream()
                .filter(what -> {
                    List<String> words =
                            List.of(name(what).toLowerCase(Locale.ROOT).split("[\\s,]+"));
                    return beginnings.stream()
                            .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
                })
                .findFirst();
    }

    /** "10–20". */
    static String usual(Measure measure) {
        return I18NProvider.translate("notes.measure.range", minus(measure.usualFrom()), minus(measure.usualTo()));
    }

    static String figure(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return value.stripTrailingZeros().scale() > 0
                ? UiFormats.in(ZoneOffset.UTC).decimal(value)
                : minus(value.intValue());
    }

    /** A line for each thing, in the order in which they were taken. */
    static List<Line> lines(DraftContent content) {
        Map<Measurable, Line> lines = new LinkedHashMap<>();
        for (Measurement one : content.measurements()) {
            var what = new Measurable(one.measure(), one.subject());
            Line before = lines.getOrDefault(what, new Line(what, null, null));
            lines.put(
                    what,
                    one.side() == Side.RIGHT
                            ? new Line(what, before.left(), one.value())
                            : new Line(what, one.value(), before.right()));
        }
        return new ArrayList<>(lines.values());
    }

    /** One line of words for each thing. */
    static String all(DraftContent content) {
        return lines(content).stream()
                .map(line -> line.what().measure().isSided()
                        ? I18NProvider.translate(
                                "notes.measure.sides", name(line.what()), figure(line.left()), figure(line.right()))
                        : I18NProvider.translate("notes.measure.value", name(line.what()), figure(line.left())))
                .collect(Collectors.joining("\n"));
    }

    private static String minus(int number) {
        return UiFormats.in(ZoneOffset.UTC).number(number);
    }
}
