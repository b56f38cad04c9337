package cadence.notes.ui;

import cadence.notes.Addendum;
import cadence.notes.OpenedNote;
import cadence.notes.ui.NoteVersions.Version;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Versions and addenda as one line of time, the latest on top. */
class VersionLine extends Section {

    private static final long serialVersionUID = 1;

    /** Rows that stand there at once; the rest is one click away. */
    private static final int SHOWN = 8;

    private final OrderedList list = new OrderedList();
    private final Map<Version, ListItem> items = new HashMap<>();
    private final transient Formats formats;

    VersionLine(OpenedNote note, List<Version> versions, Consumer<Version> chosen, IntConsumer addendum) {
        formats = UiFormats.in(note.session().zone());
        addClassName("section");
        list.addClassName("version-line");
        for (int number = note.addenda().size(); number > 0; number--) {
            list.add(addendum(number, note.addenda().get(number - 1), addendum));
        }
        for (Version version : versions.reversed()) {
            list.add(version(version, note, chosen));
        }
        int all = note.addenda().size() + versions.size();
        add(new SectionHead(getTranslation("notes.versions")).count(all), list);
        fold();
    }

    /** Marks what is shown, and what it is compared with. */
    void mark(Version shown, @Nullable Version compared) {
        items.forEach((version, item) -> {
            item.setClassName("selected", version.equals(shown));
            item.setClassName("compared", version.equals(compared));
            item.getElement().setAttribute("aria-current", version.equals(shown) ? "true" : "false");
        });
    }

    private void fold() {
        var rest = new ArrayList<>(list.getChildren().skip(SHOWN).toList());
        if (rest.size() < 2) {
            return;
        }
        rest.forEach(item -> item.setVisible(false));
        var more = new Button(getTranslation("notes.versions.more", rest.size()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> {
            rest.forEach(item -> item.setVisible(true));
            remove(more);
        });
        add(more);
    }

    private ListItem addendum(int number, Addendum addendum, IntConsumer chosen) {
        return item(
                getTranslation("notes.addendum.number", number),
                getTranslation("notes.version.by", formats.dayTime(addendum.signedAt()), addendum.author()),
                addendum.text(),
                () -> chosen.accept(number));
    }

    private ListItem version(Version version, OpenedNote note, Consumer<Version> chosen) {
        String remark = version.endsSession() ? "notes.version.session-end" : "notes.version.own";
        ListItem item = item(
                getTranslation(version.isSigned() ? "notes.version.signed" : "notes.version.draft", version.number()),
                getTranslation("notes.version.by", formats.dayTime(version.at()), note.author()),
                version.isSigned() ? "" : getTranslation(remark),
                () -> chosen.accept(version));
        items.put(version, item);
        return item;
    }

    private static ListItem item(String name, String by, String remark, Runnable chosen) {
        var title = new Span(name);
        title.addClassName("b");
        var who = new Span(by);
        who.addClassNames("sec", "num");
        var button = new NativeButton();
        button.add(title, who);
        if (!remark.isEmpty()) {
            var words = new Span(remark);
            words.addClassNames("ter", "remark");
            button.add(words);
        }
        button.addClickListener(click -> chosen.run());
        return new ListItem(button);
    }
}
