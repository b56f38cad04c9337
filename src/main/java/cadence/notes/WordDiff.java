package cadence.notes;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What changed from one text to another, word by word: a shortest way from the one to the other (Myers).
 *
 * @param pieces in the order of the texts; without those put in they are the earlier text, without those taken out the later
 */
public record WordDiff(List<Piece> pieces) {

    /** Where a piece stands. */
    public enum Kind {
        SAME,
        OUT,
        IN
    }

    /**
     * A run of words.
     *
     * @param words how many there are in it; signs and spaces are none
     */
    public record Piece(Kind kind, String text, int words) {

        static Piece of(Kind kind, String text) {
            return new Piece(kind, text, (int) WORD.matcher(text).results().count());
        }
    }

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+(?:[.,'’][\\p{L}\\p{M}\\p{N}]+)*";
    private static final Pattern WORD = Pattern.compile(LETTERS);
    /** A word, a space, or one sign as a reader sees it: never half a letter. */
    private static final Pattern TOKEN = Pattern.compile(LETTERS + "|[^\\S\\n]+|\\X");

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff between(String before, String after) {
        List<String> from = tokens(before);
        List<String> to = tokens(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        // In linear space: the usual one would keep every path through two texts of 20,000 characters.
        for (AbstractDelta<String> delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Kind.SAME, from.subList(at, start));
            add(pieces, Kind.OUT, delta.getSource().getLines());
            add(pieces, Kind.IN, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(pieces, Kind.SAME, from.subList(at, from.size()));
        return new WordDiff(joined(pieces));
    }

    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    public int wordsIn() {
        return words(Kind.IN);
    }

    public int wordsOut() {
        return words(Kind.OUT);
    }

    /** How many places differ: what is taken out and what is put in for it are one. */
    public int places() {
        return (int) Stream.iterate(0, at -> at < pieces.size(), at -> at + 1)
                .filter(at -> pieces.get(at).kind() != Kind.SAME
                        && (at == 0 || pieces.get(at - 1).kind() == Kind.SAME))
                .count();
    }

    private int words(Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .mapToInt(Piece::words)
                .sum();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(Piece.of(kind, String.join("", tokens)));
        }
    }

    /** Nobody reads a space that stayed between two words that changed: the words are one change. */
    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        var out = new StringBuilder();
        var in = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = i > 0 && i < pieces.size() - 1;
            if (piece.kind() == Kind.SAME
                    && !(between && piece.text().isBlank() && !piece.text().contains("\n"))) {
                flush(joined, out, in);
                joined.add(piece);
                continue;
            }
            if (piece.kind() != Kind.IN) {
                out.append(piece.text());
            }
            if (piece.kind() != Kind.OUT) {
                in.append(piece.text());
            }
        }
        flush(joined, out, in);
        return joined;
    }

    private static void flush(List<Piece> joined, StringBuilder out, StringBuilder in) {
        if (!out.isEmpty()) {
            joined.add(Piece.of(Kind.OUT, out.toString()));
            out.setLength(0);
        }
        if (!in.isEmpty()) {
            joined.add(Piece.of(Kind.IN, in.toString()));
            in.setLength(0);
        }
    }
}
