package cadence.shell;

import cadence.shared.ui.Icons;
import cadence.shared.ui.Shortened;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Ctrl/⌘ K: type a name, arrows choose, Enter goes there. */
class GoToDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int TYPING_PAUSE_MS = 150;

    /** How many hits are shown at the most. */
    static final int MOST = 8;

    private final transient Function<String, List<GoToHit>> pages;
    private final transient Function<String, List<GoToHit>> clients;
    private final TextField words = new TextField();
    private final Div found = new Div();
    private final List<Button> lines = new ArrayList<>();
    private final transient List<GoToHit> hits = new ArrayList<>();
    private int chosen;

    GoToDialog(Function<String, List<GoToHit>> pages, Function<String, List<GoToHit>> clients) {
        this.pages = pages;
        this.clients = clients;
        addClassName("go-to");
        setWidth("min(560px, 92vw)");
        setTop("12vh");
        getElement().setAttribute("aria-label", getTranslation("shell.goto"));
        words.setWidthFull();
        words.setPlaceholder(getTranslation("shell.goto.placeholder"));
        words.setAriaLabel(getTranslation("shell.goto.placeholder"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.addValueChangeListener(change -> show(change.getValue().strip()));
        words.addKeyDownListener(Key.ARROW_DOWN, key -> choose(chosen + 1));
        words.addKeyDownListener(Key.ARROW_UP, key -> choose(chosen - 1));
        words.addKeyDownListener(Key.ENTER, key -> go());
        found.addClassName("go-to-found");
        found.getElement().setAttribute("role", "group");
        found.getElement().setAttribute("aria-label", getTranslation("shell.goto.results"));
        found.getElement().setAttribute("aria-live", "polite");
        add(words, found);
        show("");
        addOpenedChangeListener(change -> words.focus());
    }

    private void show(String text) {
        found.removeAll();
        lines.clear();
        hits.clear();
        chosen = 0;
        group("shell.goto.clients", text.isEmpty() ? List.of() : clients.apply(text));
        group("shell.goto.pages", pages.apply(text));
        if (hits.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("shell.goto.none", Shortened.of(text, 60)));
            none.addClassName("empty");
            found.add(none);
        }
        choose(0);
    }

    private void group(String key, List<GoToHit> group) {
        if (group.isEmpty()) {
            return;
        }
        H2 head = new H2(getTranslation(key));
        head.addClassName("section-head");
        found.add(head);
        group.stream().limit(MOST).forEach(hit -> {
            SvgIcon icon = new SvgIcon(Icons.SPRITE, hit.icon());
            Button line = new Button(hit.title(), icon, click -> open(hit));
            line.addClassName("drawer-item");
            if (!hit.detail().isEmpty()) {
                Span detail = new Span(hit.detail());
                detail.addClassName("ter");
                line.setSuffixComponent(detail);
            }
            lines.add(line);
            hits.add(hit);
            found.add(line);
        });
    }

    private void choose(int line) {
        if (lines.isEmpty()) {
            return;
        }
        lines.get(Math.min(chosen, lines.size() - 1)).removeClassName("is-chosen");
        chosen = Math.clamp(line, 0, lines.size() - 1);
        lines.get(chosen).addClassName("is-chosen");
    }

    private void go() {
        if (chosen < hits.size()) {
            open(hits.get(chosen));
        }
    }

    private void open(GoToHit hit) {
        close();
        UI.getCurrent().navigate(hit.address());
    }
}
