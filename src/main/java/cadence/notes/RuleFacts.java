package cadence.notes;

import cadence.shared.TreatmentType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a note tells the rules of treatment.
 *
 * @param pressures every one that is written down, 1 to 5: overall and of each technique
 * @param deepTissue whether deep tissue work was done: deep at any pressure (docs/decisions/0053)
 * @param referred whether nobody was treated
 */
public record RuleFacts(@Nullable TreatmentType type, List<Integer> pressures, boolean deepTissue, boolean referred) {

    /** The technique (domain.md, "Techniques"), as part of what was written. */
    private static final String DEEP = "deep tissue";

    public RuleFacts {
        pressures = List.copyOf(pressures);
    }

    public static RuleFacts of(DraftContent content) {
        return new RuleFacts(
                content.type(),
                Stream.concat(
                                Stream.of(Optional.ofNullable(content.pressure())),
                                content.techniques().stream().map(line -> Optional.ofNullable(line.pressure())))
                        .flatMap(Optional::stream)
                        .toList(),
                content.techniques().stream()
                        .anyMatch(line ->
                                line.technique().toLowerCase(Locale.ROOT).contains(DEEP)),
                content.screening().refers());
    }
}
