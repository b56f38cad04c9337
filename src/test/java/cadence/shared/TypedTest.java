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
}
