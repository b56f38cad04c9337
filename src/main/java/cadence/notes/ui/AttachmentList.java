package cadence.notes.ui;

import cadence.notes.AttachmentRow;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files with their small pictures; each opens in a tab of its own. */
class AttachmentList extends UnorderedList {

    private static final long serialVersionUID = 1;

    /** @param remove null where nothing may be removed */
    AttachmentList(List<AttachmentRow> files, @Nullable Consumer<AttachmentRow> remove) {
        addClassName("files");
        files.forEach(file -> add(item(file, remove)));
    }

    private ListItem item(AttachmentRow file, @Nullable Consumer<AttachmentRow> remove) {
        Formats formats = UiFormats.in(file.zone());
        var name = new Span(file.name());
        name.addClassName("file-name");
        var facts = new Span(
                getTranslation("notes.files.size", formats.bytes(file.bytes()), formats.dayTime(file.addedAt())));
        facts.addClassName("ter");
        var words = new Div(name, facts);
        words.addClassName("file-words");
        var link = new Anchor(file.path(), picture(file), words);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation("notes.files.open", file.name()));
        var item = new ListItem(link);
        if (remove != null && !file.signed()) {
            var button = new Button(Icons.CLOSE.create(14), click -> remove.accept(file));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            button.setAriaLabel(getTranslation("notes.files.remove", file.name()));
            item.add(button);
        }
        return item;
    }

    private static Component picture(AttachmentRow file) {
        if (file.thumbnail()) {
            var small = new Image(file.thumbnailPath(), "");
            small.addClassName("file-picture");
            small.getElement().setAttribute("loading", "lazy");
            return small;
        }
        var sign = new Div(Icons.DOC.create(16));
        sign.addClassName("file-picture");
        return sign;
    }
}
