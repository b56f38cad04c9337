package cadence.notes;

import cadence.shared.TreatmentType;
import cadence.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Content with which a note can be signed. */
public final class Signable {

    private Signable() {}

    public static DraftContent words(String subjective) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf",
                Map.of(NotePart.SUBJECTIVE, subjective),
                3,
                45,
                6,
                2,
                List.of(new TechniqueLine("Left calf", "Effleurage", 2, 12)),
                new BodyChart(List.of(new BodyMark("soleus", Side.LEFT, MarkKind.TIGHT, 2, true, "")), List.of()),
                List.of(),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }
}
