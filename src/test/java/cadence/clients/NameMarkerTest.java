package cadence.clients;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientMatch.Mark;
import cadence.clients.ClientMatch.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMarkerTest {

    @Test
    void letters_that_match_and_the_one_that_differs_are_told_apart() {
        assertThat(marked("wisniefski", "Wiśniewski"))
                .containsExactly(
                        new Piece("Wiśnie", Mark.SAME), new Piece("w", Mark.DIFFERENT), new Piece("ski", Mark.SAME));
        assertThat(marked("wisniefski", "Wiśniewska"))
                .containsExactly(
                        new Piece("Wiśnie", Mark.SAME),
                        new Piece("w", Mark.DIFFERENT),
                        new Piece("sk", Mark.SAME),
                        new Piece("a", Mark.DIFFERENT));
    }

    @Test
    void a_part_is_marked_where_it_stands() {
        assertThat(marked("jones", "Smith-Jones"))
                .containsExactly(new Piece("Smith-", Mark.PLAIN), new Piece("Jones", Mark.SAME));
    }

    @Test
    void a_letter_that_folds_to_two_is_marked_as_one() {
        assertThat(marked("strasse", "Straße")).containsExactly(new Piece("Straße", Mark.SAME));
    }

    @Test
    void short_words_forgive_nothing_and_neighbours_swapped_are_one_slip() {
        assertThat(NameMarker.find("tmo", "Tomasz")).isNull();
        assertThat(NameMarker.find("sarha", "Sarah"))
                .isNotNull()
                .extracting(NameMarker.Overlay::slips)
                .isEqualTo(1);
        assertThat(NameMarker.find("abcdef", "Tomasz")).isNull();
    }

    private static List<Piece> marked(String word, String name) {
        NameMarker.Overlay overlay = NameMarker.find(word, name);
        assertThat(overlay).isNotNull();
        return overlay == null ? List.of() : NameMarker.cut(name, overlay.marks());
    }
}
