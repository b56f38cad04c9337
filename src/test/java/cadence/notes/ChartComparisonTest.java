package cadence.notes;

import static cadence.notes.MarkKind.BRUISED;
import static cadence.notes.MarkKind.TENDER;
import static cadence.notes.MarkKind.TIGHT;
import static cadence.notes.MarkKind.TRIGGER_POINT;
import static cadence.notes.Side.LEFT;
import static cadence.notes.Side.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.ChartComparison.Change;
import cadence.notes.ChartComparison.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartComparisonTest {

    private static final BodyChart FIRST_VISIT = new BodyChart(
            List.of(
                    mark("gastrocnemius-medial", LEFT, TIGHT, 3),
                    mark("biceps-femoris", LEFT, TRIGGER_POINT, 2),
                    mark("gluteus-maximus", LEFT, TENDER, 1),
                    mark("soleus", RIGHT, TIGHT, 1)),
            List.of());

    private static final BodyChart SECOND_VISIT = new BodyChart(
            List.of(
                    mark("gastrocnemius-medial", LEFT, TIGHT, 2),
                    mark("gastrocnemius-medial", LEFT, BRUISED, 1),
                    mark("biceps-femoris", LEFT, TRIGGER_POINT, 2),
                    mark("soleus", RIGHT, TIGHT, 3),
                    new BodyMark("quadratus-lumborum", RIGHT, TIGHT, 1, false, "")),
            List.of());

    private final ChartComparison comparison = ChartComparison.between(FIRST_VISIT, SECOND_VISIT);

    @Test
    void lists_exactly_what_changed_between_two_visits() {
        assertThat(comparison.changed())
                .containsExactly(
                        new Change(Kind.BETTER, mark("gastrocnemius-medial", LEFT, TIGHT, 2), 3),
                        new Change(Kind.NEW, mark("gastrocnemius-medial", LEFT, BRUISED, 1), 0),
                        new Change(Kind.WORSE, mark("soleus", RIGHT, TIGHT, 3), 1),
                        new Change(Kind.NEW, new BodyMark("quadratus-lumborum", RIGHT, TIGHT, 1, false, ""), 0),
                        new Change(Kind.GONE, mark("gluteus-maximus", LEFT, TENDER, 1), 1));
    }

    @Test
    void what_is_the_same_is_known_but_no_change() {
        assertThat(comparison.changes())
                .contains(new Change(Kind.SAME, mark("biceps-femoris", LEFT, TRIGGER_POINT, 2), 2));
    }

    @Test
    void tightness_that_the_client_had_not_told_of_stands_apart() {
        assertThat(comparison.unreportedTightness())
                .extracting(BodyMark::region)
                .containsExactly("quadratus-lumborum");
    }

    @Test
    void the_other_side_is_another_place() {
        var left = new BodyChart(List.of(mark("soleus", LEFT, TIGHT, 2)), List.of());
        var right = new BodyChart(List.of(mark("soleus", RIGHT, TIGHT, 2)), List.of());

        assertThat(ChartComparison.between(left, right).changed())
                .extracting(Change::kind)
                .containsExactly(Kind.NEW, Kind.GONE);
    }

    private static BodyMark mark(String region, Side side, MarkKind kind, int intensity) {
        return new BodyMark(region, side, kind, intensity, true, "");
    }
}
