package cadence.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The head of a page: path, title, the sentence that sums it up, and what can be done. */
public class PageHead extends Header {
    private final Div line = new Div();
    private final Div words = new Div();
    private final Div titleLine = new Div();
    private final H1 title = new H1();
    private final Paragraph sum = new Paragraph();
    private final Nav crumbs = new Nav();
    private final Div facts = new Div();
    private final Div actions = new Div();
    private final Div below = new Div();

    public PageHead(String title) {
        addClassName("page-head");
        this.title.setText(title);
        this.title.addClassName("page-title");
        line.addClassName("page-line");
        words.addClassName("page-words");
        titleLine.addClassName("page-title-line");
        sum.addClassName("page-sum");
        crumbs.addClassName("crumbs");
        facts.addClassName("page-facts");
        actions.addClassName("page-acts");
        below.addClassName("page-below");
        titleLine.add(this.title);
        words.add(titleLine);
        line.add(words);
        add(line);
    }

    /** Changes the title in place. */
    public PageHead title(String text) {
        title.setText(text);
        tell();
        return this;
    }

    public String title() {
        return title.getText();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        tell();
    }

    /** The frame shows the title in its bar where the screen is small. */
    private void tell() {
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new PageTitled(ui, title.getText())));
    }

    /** The sentence under the title. */
    public PageHead sum(String text) {
        return sum(new Span(text));
    }

    /** The sentence under the title, with links or states in it. */
    public PageHead sum(Component... parts) {
        sum.removeAll();
        sum.add(parts);
        words.add(sum);
        return this;
    }

    /** Short facts under the title, set apart by a gap; empty ones are left out. */
    public PageHead facts(String... texts) {
        facts.removeAll();
        for (String text : texts) {
            if (!text.isBlank()) {
                facts.add(new Span(text));
            }
        }
        words.add(facts);
        return this;
    }

    /** A quiet fact on the title's own line. */
    public PageHead beside(Component... parts) {
        var beside = new Span(parts);
        beside.addClassName("page-beside");
        titleLine.add(beside);
        return this;
    }

    /**
     * The path above the title.
     *
     * @param label what screen readers call it
     */
    public PageHead crumbs(String label, Crumb... path) {
        crumbs.removeAll();
        crumbs.setAriaLabel(label);
        for (Crumb crumb : List.of(path)) {
            String href = crumb.href();
            if (href == null) {
                var here = new Span(crumb.text());
                here.getElement().setAttribute("aria-current", "page");
                crumbs.add(here);
            } else {
                crumbs.add(new Anchor(href, crumb.text()));
            }
        }
        words.addComponentAsFirst(crumbs);
        return this;
    }

    /** What can be done, right of the title; the main action last. */
    public PageHead actions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
        line.add(actions);
        return this;
    }

    /** Lines under the title that stay while the body scrolls: alerts, filters, tabs. */
    public PageHead below(Component... parts) {
        below.removeAll();
        below.add(parts);
        add(below);
        return this;
    }

    /** Draws a hairline under the head. */
    public PageHead lined() {
        addClassName("lined");
        return this;
    }
}
