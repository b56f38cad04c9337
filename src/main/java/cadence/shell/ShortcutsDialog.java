package cadence.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** The keyboard shortcuts, on `?`. */
class ShortcutsDialog extends Dialog {

    private static final long serialVersionUID = 1;

    ShortcutsDialog() {
        setHeaderTitle(getTranslation("shell.shortcuts.title"));
        setWidth("min(440px, 92vw)");
        add(group("everywhere", "Ctrl K · ⌘ K", "goto", "?", "help", "F6", "region", "Esc", "escape"));
        add(group("lists", "/", "search", "↑ ↓", "arrows", "Enter", "enter"));
        add(group(
                "note",
                "Tab",
                "tab",
                "Alt R",
                "flags",
                "/",
                "snippet",
                "Alt C",
                "carry",
                "Alt Shift C",
                "carry-all",
                "Alt Enter",
                "confirm",
                "1 – 6",
                "favourite",
                "/",
                "technique",
                "0 – 9",
                "pain",
                "Ctrl Enter · ⌘ Enter",
                "sign"));
        Button close = new Button(getTranslation("shell.shortcuts.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private Div group(String title, String... keysAndWords) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("kv", "spread");
        for (int i = 0; i < keysAndWords.length; i += 2) {
            Span keys = new Span(keysAndWords[i]);
            keys.addClassName("kbd");
            list.add(
                    new DescriptionList.Term(getTranslation("shell.shortcuts." + keysAndWords[i + 1])),
                    new DescriptionList.Description(keys));
        }
        H3 head = new H3(getTranslation("shell.shortcuts." + title));
        head.addClassName("section-head");
        Div group = new Div(head, list);
        group.addClassName("section");
        return group;
    }
}
