package cadence.clients;

import cadence.clients.ClientMatch.Mark;
import cadence.clients.ClientMatch.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a typed word stands in a name, forgiving as name_distance in the database does (0201-clients-create-activity),
 * and marks the letters: those that match, those that differ. Pure.
 */
final class NameMarker {

    private static final int MOST_SLIPS = 2;

    private NameMarker() {}

    /** One typed word laid over one name. */
    record Overlay(int slips, Mark[] marks) {}

    /** The best place of the word in the name; null when it is not there. */
    @Nullable
    static Overlay find(String word, String name) {
        String typed = Folding.fold(word);
        if (typed.isEmpty()) {
            return null;
        }
        Folding.Folded folded = Folding.letters(name);
        int at = folded.text().indexOf(typed);
        if (at >= 0) {
            Mark[] marks = none(name);
            for (int i = at; i < at + typed.length(); i++) {
                marks[folded.origin()[i]] = Mark.SAME;
            }
            return new Overlay(0, marks);
        }
        return typed.length() <= 3 ? null : nearest(typed, name, folded);
    }

    private static @Nullable Overlay nearest(String typed, String name, Folding.Folded folded) {
        Overlay best = null;
        for (int start = 0; start < folded.text().length(); start++) {
            if (start > 0 && !separates(folded.text().charAt(start - 1))) {
                continue;
            }
            int end = start;
            while (end < folded.text().length() && !separates(folded.text().charAt(end))) {
                end++;
            }
            String part = folded.text().substring(start, Math.min(end, start + typed.length() + 1));
            Overlay here = null;
            for (int length = Math.max(1, typed.length() - 1); length <= part.length(); length++) {
                Mark[] marks = none(name);
                int slips = Alignment.lay(typed, part.substring(0, length), start, folded.origin(), marks);
                if (slips <= slack(typed) && (here == null || slips <= here.slips())) {
                    here = new Overlay(slips, marks);
                }
            }
            if (here != null && (best == null || here.slips() < best.slips())) {
                best = here;
            }
        }
        return best;
    }

    /** How many slips a word is forgiven. */
    private static int slack(String typed) {
        return typed.length() <= 5 ? 1 : MOST_SLIPS;
    }

    private static boolean separates(char letter) {
        return letter == ' ' || letter == '-';
    }

    static Mark[] none(String name) {
        Mark[] marks = new Mark[name.length()];
        Arrays.fill(marks, Mark.PLAIN);
        return marks;
    }

    /** Puts the marks of several words over each other; what one word met counts. */
    static void over(Mark[] below, Mark[] above) {
        for (int i = 0; i < below.length; i++) {
            if (above[i] != Mark.PLAIN) {
                below[i] = above[i];
            }
        }
    }

    /** Cuts a text where its marks change. */
    static List<Piece> cut(String text, Mark[] marks) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || marks[i] != marks[from]) {
                pieces.add(new Piece(text.substring(from, i), marks[from]));
                from = i;
            }
        }
        return pieces;
    }
}
