package cadence.notes.ui;

import cadence.notes.BodyMap;
import cadence.notes.MarkKind;
import cadence.notes.Side;
import cadence.shared.ui.BodyDrawing;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the body chart says, from the message bundle; patterns are filled in the browser. */
final class BodyTexts {

    private static final List<String> WORDS = List.of(
            "title marks none noneRead tap forbidden unreported quoted kind intensity remove reported comment region side left"
                    .split(" "));
    private static final List<String> DEEDS = List.of(
            "right both close showSides showFront pencil undo redo large leftHanded back part whole upper lower marked removed undone redone drawn"
                    .split(" "));

    private BodyTexts() {}

    /** @param label what the whole chart is called */
    static BodyDrawing.Texts of(String label) {
        Map<String, String> words = texts("body.js.", WORDS);
        words.putAll(texts("body.js.", DEEDS));
        return new BodyDrawing.Texts(
                label,
                texts("body.region.", BodyMap.house().regions()),
                texts("body.side.", names(Side.values())),
                texts("body.kind.", names(MarkKind.values())),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(level -> I18NProvider.translate("body.level." + level))
                        .toList(),
                texts("body.view.", BodyMap.VIEWS),
                words);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Map<String, String> texts(String prefix, Collection<String> keys) {
        return keys.stream()
                .collect(Collectors.toMap(Function.identity(), key -> I18NProvider.translate(prefix + key)));
    }
}
