package cadence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void a_line_loses_its_edges_and_control_characters_and_keeps_everything_else() {
        assertThat(Typed.line("x", "  a\0b\n<b>😀 שלום</b> ", 60)).isEqualTo("a b <b>😀 שלום</b>");
        assertThat(Typed.line("x", null, 1)).isEmpty();
    }

    @Test
    void lines_keep_their_breaks() {
        assertThat(Typed.lines("x", "a\r\nb\0\tc\n", 60)).isEqualTo("a\nb\tc");
    }

    @Test
    void too_long_is_refused_with_both_lengths_and_not_cut() {
        assertThatThrownBy(() -> Typed.line("name", "x".repeat(100_000), 120))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("name");
                    assertThat(refusal.messageKey()).isEqualTo("shared.typed.too-long");
                    assertThat(refusal.arguments()).containsExactly(120, 100_000);
                });
    }

    @Test
    void missing_and_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> Typed.requiredLine("x", " \t ", 5)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Typed.number("x", null, 0, 5)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Typed.number("x", 6, 0, 5)).isInstanceOf(Refused.class);
        assertThat(Typed.number("x", 5, 0, 5)).isEqualTo(5);
    }

    @Test
    void half_a_character_is_refused_and_both_halves_are_one() {
        for (String broken : new String[] {"a\uD83D", "\uDE00b", "\uDE00\uD83D"}) {
            assertThatThrownBy(() -> Typed.line("x", broken, 9))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("shared.typed.broken"));
        }
        assertThat(Typed.line("x", "\uD83D\uDE00", 9)).isEqualTo("😀");
    }

    @Test
    void what_cannot_be_seen_counts_as_nothing() {
        assertThat(Typed.lines("x", "\u00A0\u200B\u3000\u202E\n", 9)).isEmpty();
        assertThatThrownBy(() -> Typed.requiredLine("x", "\u200B", 9)).isInstanceOf(Refused.class);
        assertThat(Typed.line("x", "\u200Bא", 9)).isEqualTo("\u200Bא");
    }

    @Test
    void what_is_looked_for_is_cut_between_characters_and_never_refused() {
        assertThat(Typed.sought(" a\0b\uD83D ", 9)).isEqualTo("a b");
        assertThat(Typed.sought("😀".repeat(100_000), 3)).isEqualTo("😀😀😀");
    }
}
