package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.TreatmentType;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopyForwardTest {

    private static final int ROUNDS = 20_000;
    private static final String[] WORDS = {"", " ", "\n", "tight", "calf\n\nleft", "calf", "left calf tight. ", "é 🏃"};

    @Test
    void an_empty_part_takes_the_text_and_waits_for_confirmation() {
        DraftContent with =
                CopyForward.into(DraftContent.EMPTY, Map.of(NotePart.PLAN, "Heel drops. "), Set.of(NotePart.PLAN));

        assertThat(with.part(NotePart.PLAN)).isEqualTo("Heel drops.");
        assertThat(with.carried()).containsExactly(NotePart.PLAN);
        assertThat(with.missing()).contains(MissingPart.CONFIRM);
    }

    @Test
    void typed_text_stays_and_what_is_carried_follows_after_a_blank_line() {
        DraftContent typed = draft(Map.of(NotePart.PLAN, "Hills again.\n"), Set.of());

        DraftContent with = CopyForward.into(typed, Map.of(NotePart.PLAN, "Heel drops."), Set.of(NotePart.PLAN));

        assertThat(with.part(NotePart.PLAN)).isEqualTo("Hills again.\n\nHeel drops.");
        assertThat(CopyForward.without(with, NotePart.PLAN, "Heel drops.").part(NotePart.PLAN))
                .isEqualTo("Hills again.");
    }

    @Test
    void what_would_be_too_long_is_left_as_it_is_and_never_cut() {
        DraftContent typed = draft(Map.of(NotePart.PLAN, "x".repeat(DraftContent.PART_LIMIT - 3)), Set.of());

        assertThat(CopyForward.into(typed, Map.of(NotePart.PLAN, "four"), Set.of(NotePart.PLAN)))
                .isEqualTo(typed);
    }

    @Test
    void removing_takes_out_what_was_carried_and_leaves_what_was_typed_around_it() {
        DraftContent around = draft(Map.of(NotePart.PLAN, "before\n\nHeel drops. and after"), Set.of(NotePart.PLAN));

        DraftContent without = CopyForward.without(around, NotePart.PLAN, "Heel drops.");

        assertThat(without.part(NotePart.PLAN)).isEqualTo("before\n\nand after");
        assertThat(without.carried()).isEmpty();
    }

    @Test
    void whatever_is_carried_only_written_parts_that_were_asked_for_grow_and_nothing_typed_is_lost() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < ROUNDS; round++) {
            DraftContent draft = random(random);
            Map<NotePart, String> earlier = texts(random);
            Set<NotePart> asked = some(random);

            DraftContent with = CopyForward.into(draft, earlier, asked);

            assertOnlyTextsDiffer(draft, with);
            for (NotePart part : NotePart.values()) {
                String before = draft.part(part);
                String after = with.part(part);
                String text = earlier.getOrDefault(part, "").strip();
                boolean carries = asked.contains(part)
                        && !text.isEmpty()
                        && !draft.carried().contains(part);
                assertThat(after)
                        .as("round %d, %s", round, part)
                        .isEqualTo(
                                !carries ? before : before.isBlank() ? text : before.stripTrailing() + "\n\n" + text);
                assertThat(with.carried().contains(part))
                        .isEqualTo(carries || draft.carried().contains(part));
            }
            assertThat(CopyForward.into(with, earlier, asked))
                    .as("a second time carries nothing")
                    .isEqualTo(with);
        }
    }

    @Test
    void carrying_and_removing_again_leaves_what_was_typed() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            DraftContent draft = draft(texts(random), Set.of());
            Map<NotePart, String> earlier = texts(random);
            for (NotePart part : NotePart.values()) {
                DraftContent with = CopyForward.into(draft, earlier, Set.of(part));
                if (!with.equals(draft)) {
                    DraftContent without = CopyForward.without(with, part, earlier.get(part));
                    assertThat(without.part(part).strip())
                            .as("round %d, %s", round, part)
                            .isEqualTo(draft.part(part).strip());
                    assertThat(without.carried()).doesNotContain(part);
                }
            }
        }
    }

    /** Never pain, measurements, the chart, techniques, type or reason. */
    static void assertOnlyTextsDiffer(DraftContent draft, DraftContent with) {
        assertThat(draft.with(with.parts(), with.carried())).isEqualTo(with);
    }

    private static DraftContent random(Random random) {
        Map<NotePart, String> texts = texts(random);
        return draft(texts, random.nextBoolean() ? Set.of() : some(random));
    }

    private static DraftContent draft(Map<NotePart, String> texts, Set<NotePart> carried) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Both calves",
                texts,
                2,
                45,
                5,
                null,
                List.of(new TechniqueLine("Left calf", "Effleurage", 2, 12)),
                BodyChart.EMPTY,
                List.of(new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, new BigDecimal("9"))),
                carried,
                Screening.NOT_ASKED);
    }

    private static Map<NotePart, String> texts(Random random) {
        Map<NotePart, String> texts = new EnumMap<>(NotePart.class);
        for (NotePart part : NotePart.values()) {
            texts.put(part, WORDS[random.nextInt(WORDS.length)]);
        }
        return texts;
    }

    private static Set<NotePart> some(Random random) {
        Set<NotePart> some = EnumSet.noneOf(NotePart.class);
        for (NotePart part : NotePart.values()) {
            if (random.nextBoolean()) {
                some.add(part);
            }
        }
        return some;
    }
}
