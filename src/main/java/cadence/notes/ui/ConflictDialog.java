package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import cadence.notes.SaveResult.Conflict;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two texts of one note, side by side where they differ; the person chooses which goes on. Both stay kept. */
class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** @param keepMine null when the other one is signed: then it is what there is, and mine can only be copied */
    ConflictDialog(DraftContent mine, Conflict other, ZoneId zone, @Nullable Runnable keepMine, Runnable takeOther) {
        String at = UiFormats.in(zone).timeSeconds(other.at());
        addClassName("wide");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation(other.signed() ? "notes.conflict.signed.title" : "notes.conflict.title", at));
        var grid =
                new Div(head(getTranslation("notes.conflict.mine")), head(getTranslation("notes.conflict.other", at)));
        grid.addClassName("compare");
        for (Difference difference : differences(mine, other.other())) {
            grid.add(cell(difference.name(), difference.mine()), cell(difference.name(), difference.other()));
        }
        add(new Paragraph(getTranslation(other.signed() ? "notes.conflict.signed.text" : "notes.conflict.text")), grid);
        if (keepMine != null) {
            getFooter().add(button("notes.conflict.take-other", takeOther));
            var keep = button("notes.conflict.keep-mine", keepMine);
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(keep);
        } else {
            getFooter().add(button("notes.conflict.signed.show", takeOther));
        }
    }

    private record Difference(String name, String mine, String other) {}

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), click -> {
            close();
            deed.run();
        });
    }

    private List<Difference> differences(DraftContent mine, DraftContent other) {
        var found = new ArrayList<Difference>();
        Facts facts = new Facts(this::getTranslation);
        for (NotePart part : NotePart.values()) {
            add(found, getTranslation("notes.part." + part.key()), mine.part(part), other.part(part));
        }
        add(found, getTranslation("notes.type"), facts.typeAndReason(mine), facts.typeAndReason(other));
        add(found, getTranslation("shared.exception.reason"), mine.exception(), other.exception());
        add(found, getTranslation("notes.techniques.title"), facts.techniques(mine), facts.techniques(other));
        add(found, getTranslation("notes.session"), facts.measures(mine), facts.measures(other));
        add(found, getTranslation("notes.measure.all"), MeasureWords.all(mine), MeasureWords.all(other));
        return found;
    }

    private static void add(List<Difference> found, String name, String mine, String other) {
        if (!mine.equals(other)) {
            found.add(new Difference(name, mine, other));
        }
    }

    private static H3 head(String text) {
        var head = new H3(text);
        head.addClassName("b");
        return head;
    }

    private Div cell(String name, String text) {
        var label = new Span(name);
        label.addClassName("field-l");
        var words = new Div();
        words.setText(text.isEmpty() ? getTranslation("notes.empty") : text);
        words.addClassName(text.isEmpty() ? "ter" : "note-body");
        return new Div(label, words);
    }
}
