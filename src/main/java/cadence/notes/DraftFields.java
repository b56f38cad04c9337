package cadence.notes;

import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the page in the browser knows it: one text for each input, named as its {@code data-draft} attribute
 * (frontend/draft-fields.ts is the other half). A choice is the place of what is chosen, from 0; nothing is the empty text.
 */
public final class DraftFields {

    /** Characters that nobody types: between the inputs of one technique, and between techniques. */
    private static final String CELL = "\u001f";

    private static final String LINE = "\u001e";

    private DraftFields() {}

    /** What the inputs hold when this content is shown. */
    public static Map<String, String> of(DraftContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", place(content.type()));
        fields.put("purpose", place(content.purpose()));
        fields.put("reason", content.reason());
        fields.put("exception", content.exception());
        for (NotePart part : NotePart.values()) {
            fields.put(part.key(), content.part(part));
        }
        fields.put("pressure", text(content.pressure()));
        fields.put("minutes", text(content.minutes()));
        fields.put("pain-before", text(content.painBefore()));
        fields.put("pain-after", text(content.painAfter()));
        fields.put(
                "techniques",
                content.techniques().stream().map(DraftFields::cells).collect(Collectors.joining(LINE)));
        fields.put("chart", DraftFindings.chart(content.chart()));
        fields.put("measurements", DraftFindings.measurements(content.measurements()));
        return fields;
    }

    /** The same, each text by its print. */
    public static Map<String, String> prints(DraftContent content) {
        return of(content).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> print(e.getValue())));
    }

    /** Tells texts apart without holding them: length and hash. The page reckons the same. */
    public static String print(String text) {
        return text.length() + ":" + text.hashCode();
    }

    /** This content with what the inputs hold in place of its own; what may not be saved stays as it was. */
    static DraftContent onto(DraftContent content, Map<String, String> fields) {
        Map<NotePart, String> parts = new EnumMap<>(NotePart.class);
        for (NotePart part : NotePart.values()) {
            parts.put(part, limited(fields.get(part.key()), DraftContent.PART_LIMIT, content.part(part)));
        }
        return new DraftContent(
                chosen(TreatmentType.values(), fields.get("type"), content.type()),
                chosen(Purpose.values(), fields.get("purpose"), content.purpose()),
                limited(fields.get("reason"), DraftContent.REASON_LIMIT, content.reason()),
                parts,
                number(fields.get("pressure"), 1, 5, content.pressure()),
                number(fields.get("minutes"), 1, DraftContent.MINUTES_LIMIT, content.minutes()),
                number(fields.get("pain-before"), 0, 10, content.painBefore()),
                number(fields.get("pain-after"), 0, 10, content.painAfter()),
                lines(fields.get("techniques"), content.techniques()),
                DraftFindings.chart(fields.get("chart"), content.chart()),
                DraftFindings.measurements(fields.get("measurements"), content.measurements()),
                content.carried(),
                content.screening(),
                limited(fields.get("exception"), DraftContent.REASON_LIMIT, content.exception()));
    }

    private static String cells(TechniqueLine line) {
        return String.join(CELL, line.region(), line.technique(), text(line.pressure()), text(line.minutes()));
    }

    private static List<TechniqueLine> lines(@Nullable String typed, List<TechniqueLine> saved) {
        if (typed == null) {
            return saved;
        }
        List<TechniqueLine> lines = new ArrayList<>();
        for (String line : typed.split(LINE, -1)) {
            String[] cells = Arrays.copyOf(line.split(CELL, -1), 4);
            TechniqueLine before =
                    lines.size() < saved.size() ? saved.get(lines.size()) : new TechniqueLine("", "", null, null);
            lines.add(new TechniqueLine(
                    limited(cells[0], TechniqueLine.TEXT_LIMIT, before.region()),
                    limited(cells[1], TechniqueLine.TEXT_LIMIT, before.technique()),
                    number(cells[2], 1, 5, before.pressure()),
                    number(cells[3], 1, DraftContent.MINUTES_LIMIT, before.minutes())));
        }
        return lines;
    }

    private static String limited(@Nullable String typed, int limit, String saved) {
        return typed == null || typed.length() > limit ? saved : typed;
    }

    private static @Nullable Integer number(@Nullable String typed, int from, int to, @Nullable Integer saved) {
        if (typed == null || !typed.matches("-?\\d{0,9}")) {
            return saved;
        }
        if (typed.isEmpty()) {
            return null;
        }
        int value = Integer.parseInt(typed);
        return value >= from && value <= to ? Integer.valueOf(value) : saved;
    }

    private static <E> @Nullable E chosen(E[] all, @Nullable String typed, @Nullable E saved) {
        if (typed == null || typed.isEmpty()) {
            return typed == null ? saved : null;
        }
        IntFunction<@Nullable E> at = place -> place >= 0 && place < all.length ? all[place] : saved;
        return typed.matches("\\d{1,3}") ? at.apply(Integer.parseInt(typed)) : saved;
    }

    private static String place(@Nullable Enum<?> value) {
        return value == null ? "" : Integer.toString(value.ordinal());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
