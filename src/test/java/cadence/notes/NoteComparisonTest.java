package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.TreatmentType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteComparisonTest {

    private static final TechniqueLine EFFLEURAGE = new TechniqueLine("Left calf", "Effleurage", 2, 12);
    private static final TechniqueLine TAPING = new TechniqueLine("", "Taping", null, null);

    @Test
    void two_that_say_the_same_differ_in_nothing() {
        DraftContent content = content(List.of(EFFLEURAGE), "upper third", "9");

        NoteComparison comparison = NoteComparison.between(content, content);

        assertThat(comparison.parts()).containsOnlyKeys(NotePart.PLAN);
        assertThat(comparison.parts().get(NotePart.PLAN).isSame()).isTrue();
        assertThat(comparison.chart().changed()).isEmpty();
        assertThat(comparison.rewritten()).isEmpty();
        assertThat(comparison.measures()).isEmpty();
        assertThat(comparison.strokesChanged()).isFalse();
    }

    @Test
    void techniques_are_compared_line_by_line_and_each_line_counts_once() {
        NoteComparison comparison = NoteComparison.between(
                content(List.of(EFFLEURAGE, TAPING), "", "9"), content(List.of(EFFLEURAGE, EFFLEURAGE), "", "9"));

        assertThat(comparison.techniquesOut()).containsExactly(TAPING);
        assertThat(comparison.techniquesIn()).containsExactly(EFFLEURAGE);
    }

    @Test
    void a_comment_that_was_mended_is_a_change_though_the_mark_is_as_strong() {
        NoteComparison comparison =
                NoteComparison.between(content(List.of(), "upper third", "9"), content(List.of(), "lower third", "9"));

        assertThat(comparison.chart().changed()).isEmpty();
        assertThat(comparison.rewritten()).extracting(BodyMark::comment).containsExactly("lower third");
    }

    @Test
    void a_figure_that_changed_came_or_went_is_named_with_both_values() {
        DraftContent without = content(List.of(), "", null);

        assertThat(NoteComparison.between(content(List.of(), "", "8"), content(List.of(), "", "9"))
                        .measures())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.before()).isEqualByComparingTo("8");
                    assertThat(one.after()).isEqualByComparingTo("9");
                });
        assertThat(NoteComparison.between(content(List.of(), "", "8"), without).measures())
                .singleElement()
                .satisfies(one -> assertThat(one.after()).isNull());
        assertThat(NoteComparison.between(without, content(List.of(), "", "8")).measures())
                .singleElement()
                .satisfies(one -> assertThat(one.before()).isNull());
    }

    private static DraftContent content(List<TechniqueLine> techniques, String comment, @Nullable String dorsiflexion) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf",
                Map.of(NotePart.PLAN, "Heel drops."),
                3,
                45,
                6,
                2,
                techniques,
                new BodyChart(
                        List.of(new BodyMark("gastrocnemius-medial", Side.LEFT, MarkKind.TIGHT, 2, true, comment)),
                        List.of()),
                dorsiflexion == null
                        ? List.of()
                        : List.of(new Measurement(
                                Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, new BigDecimal(dorsiflexion))),
                Set.of(),
                Screening.NOT_ASKED);
    }
}
