package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.TechniqueLine;
import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a note says apart from its parts, in words. */
final class Facts {

    /** The message bundle, as a component reads it. */
    interface Words {
        String of(String key, Object... arguments);
    }

    private final Words words;

    Facts(Words words) {
        this.words = words;
    }

    /** "Injury prevention, treatment"; empty without a type. */
    String type(@Nullable TreatmentType type, @Nullable Purpose purpose) {
        if (type == null) {
            return "";
        }
        String name = words.of("diary.type." + type);
        return purpose == null ? name : words.of("notes.type.purpose", name, words.of("notes.purpose." + purpose));
    }

    /** "Maintenance. Both calves tight". */
    String typeAndReason(DraftContent content) {
        return typeAndReason(content.type(), content.purpose(), content.reason());
    }

    String typeAndReason(@Nullable TreatmentType type, @Nullable Purpose purpose, String reason) {
        String name = type(type, purpose);
        return name.isEmpty() || reason.isBlank() ? name + reason : words.of("notes.type.reason", name, reason);
    }

    /** One line for each technique. */
    String techniques(DraftContent content) {
        return content.techniques().stream().map(this::technique).collect(Collectors.joining("\n"));
    }

    String technique(TechniqueLine line) {
        var facts = new ArrayList<String>();
        facts.add(line.region());
        facts.add(line.technique());
        if (line.pressure() != null) {
            facts.add(words.of("notes.fact.pressure", line.pressure()));
        }
        if (line.minutes() != null) {
            facts.add(words.of("notes.fact.minutes", line.minutes()));
        }
        return facts.stream().filter(fact -> !fact.isBlank()).collect(Collectors.joining(", "));
    }

    /** "Pain 5 before, 2 after. Pressure 3. 45 min". */
    String measures(DraftContent content) {
        var facts = new ArrayList<String>();
        if (content.painBefore() != null || content.painAfter() != null) {
            facts.add(words.of("notes.fact.pain", or(content.painBefore()), or(content.painAfter())));
        }
        if (content.pressure() != null) {
            facts.add(words.of("notes.fact.pressure", content.pressure()));
        }
        if (content.minutes() != null) {
            facts.add(words.of("notes.fact.minutes", content.minutes()));
        }
        return String.join(", ", List.copyOf(facts));
    }

    private String or(@Nullable Integer value) {
        return value == null ? words.of("notes.fact.not-asked") : value.toString();
    }
}
