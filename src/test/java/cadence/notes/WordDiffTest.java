package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.WordDiff.Kind;
import cadence.notes.WordDiff.Piece;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordDiffTest {

    private static final List<String> WORDS = List.of(
            "calf", "tight", "3", "8°", "14:05", "don’t", "Łydka", "é", "e\u0301", "👩🏽‍⚕️", "שלום", "3.5", "×", ",",
            ".", "(", "\n", " ", "  ", "\t", "-", "\r\n", "𝕏");

    @Test
    void both_texts_can_be_read_out_of_it() {
        var random = new Random(20260915);
        for (int i = 0; i < 2_000; i++) {
            String before = text(random);
            String after = random.nextInt(4) == 0 ? text(random) : edited(before, random);

            WordDiff diff = WordDiff.between(before, after);

            assertThat(without(diff, Kind.IN)).as("before, %d", i).isEqualTo(before);
            assertThat(without(diff, Kind.OUT)).as("after, %d", i).isEqualTo(after);
            assertThat(diff.isSame()).isEqualTo(before.equals(after));
            assertThat(diff.places() == 0).isEqualTo(before.equals(after));
        }
    }

    @Test
    void one_word_for_another_is_one_change() {
        WordDiff diff = WordDiff.between("Heel drops, 3 × 15 daily.", "Heel drops, 3 × 12 daily, both sides.");

        assertThat(shown(diff)).isEqualTo("Heel drops, 3 × [-15-][+12+] daily[+, both sides+].");
        assertThat(diff.places()).isEqualTo(2);
        assertThat(diff.wordsIn()).isEqualTo(3);
        assertThat(diff.wordsOut()).isEqualTo(1);
    }

    @Test
    void words_that_changed_side_by_side_are_read_as_one() {
        assertThat(shown(WordDiff.between("sore since Monday morning", "sore after Sunday evening")))
                .isEqualTo("sore [-since Monday morning-][+after Sunday evening+]");
    }

    @Test
    void a_figure_with_its_point_is_one_word() {
        assertThat(shown(WordDiff.between("37.5 °C at 14:05", "38.5 °C at 14:05")))
                .isEqualTo("[-37.5-][+38.5+] °C at 14:05");
    }

    @Test
    void a_letter_is_never_cut_in_half() {
        assertThat(shown(WordDiff.between("👩🏽‍⚕️ seen", "👩🏻‍⚕️ seen"))).isEqualTo("[-👩🏽‍⚕️-][+👩🏻‍⚕️+] seen");
    }

    @Test
    @Timeout(20)
    void two_texts_at_the_limit_with_nothing_in_common_are_compared_in_time() {
        String before = IntStream.range(0, 5_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 5_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        long began = System.nanoTime();

        WordDiff diff = WordDiff.between(cut(before), cut(after));

        assertThat(without(diff, Kind.IN)).isEqualTo(cut(before));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    private static String cut(String text) {
        return text.substring(0, DraftContent.PART_LIMIT);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String edited(String text, Random random) {
        var edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            edited.insert(Math.min(at, edited.length()), WORDS.get(random.nextInt(WORDS.size())));
        }
        return edited.toString();
    }

    private static String without(WordDiff diff, Kind kind) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String shown(WordDiff diff) {
        return diff.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case OUT -> "[-" + piece.text() + "-]";
                    case IN -> "[+" + piece.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
