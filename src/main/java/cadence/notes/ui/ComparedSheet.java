package cadence.notes.ui;

import cadence.notes.NoteComparison;
import cadence.notes.NotePart;
import cadence.notes.WordDiff;
import cadence.notes.WordDiff.Kind;
import cadence.notes.WordDiff.Piece;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of two states of a note in one, with what was taken out and put in; what is the same stands back. */
class ComparedSheet extends Div {

    private static final long serialVersionUID = 1;

    private final List<Place> places = new ArrayList<>();

    ComparedSheet(NoteComparison comparison) {
        addClassNames("signed-sheet", "compared");
        comparison.parts().forEach((part, words) -> add(part(part, words)));
    }

    /** Where something changed, in the order it is read. */
    List<Place> places() {
        return List.copyOf(places);
    }

    private Div part(NotePart part, WordDiff diff) {
        var words = new Div();
        words.addClassName("note-body");
        Span change = null;
        for (Piece piece : diff.pieces()) {
            if (piece.kind() == Kind.SAME) {
                change = null;
                words.add(new Span(piece.text()));
                continue;
            }
            if (change == null) {
                change = new Span();
                words.add(change);
                places.add(new Place(change, SignedSheet.name(part)));
            }
            change.add(piece.kind() == Kind.OUT ? Changes.out(piece.text()) : Changes.in(piece.text()));
        }
        Div shown = SignedSheet.part(SignedSheet.name(part), words);
        if (!diff.isSame()) {
            shown.addClassName("changed");
            var mark = new Span(getTranslation("notes.compare.changed"));
            mark.addClassName("changed-mark");
            shown.getChildren().findFirst().ifPresent(name -> name.getElement().appendChild(mark.getElement()));
        }
        return shown;
    }
}
