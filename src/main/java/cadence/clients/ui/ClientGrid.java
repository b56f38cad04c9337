package cadence.clients.ui;

import cadence.clients.ClientMatch.Piece;
import cadence.clients.ClientRow;
import cadence.clients.ClientsNavigation;
import cadence.shared.ui.Grids;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The list of clients: everything is put in as data, so that a name can never become markup. */
class ClientGrid extends Grid<ClientRow> {

    private static final long serialVersionUID = 1;

    private static final String NAME = """
            <a class="client-name" href="${item.href}" router-link tabindex="-1">
              <span class="client-line"><span class="b family">${item.family.map(p => html`<span class="${p.mark}">${p.text}</span>`)}</span>
                <span class="given">${item.given.map(p => html`<span class="${p.mark}">${p.text}</span>`)}</span> <span class="on-phone ter num">${item.age}</span></span>
              <span class="client-why ter" ?hidden="${!item.why}">${item.why} ${item.other.map(p => html`<span class="${p.mark}">${p.text}</span>`)}</span>
            </a>""";

    private static final String TWO =
            "<span class=\"${item.tone}\">${item.text}</span> <span class=\"ter\">${item.more}</span>";

    private static final String PHONE = "<span class=\"on-phone ter\">${item.phone}</span> " + TWO;

    private static final String ALERT =
            "${item.text ? html`<span class=\"state ${item.tone}\" title=\"${item.whole}\"><vaadin-icon src=\""
                    + Icons.SPRITE
                    + "\" symbol=\"${item.symbol}\" aria-hidden=\"true\"></vaadin-icon><span>${item.text}</span></span>` : \"\"}";

    private final transient ClientWords words;
    private @Nullable ClientRow focused;
    private Consumer<ClientRow> open = row -> {};

    ClientGrid(Clock clock) {
        super(50);
        this.words = new ClientWords(clock);
        Grids.dense(this, getTranslation("clients.list.title"));
        addClassNames("bleed", "tight", "phone-rows", "client-grid");
        setSelectionMode(SelectionMode.NONE);
        column("name", "190px", 1, name());
        column("age", "56px", 0, text(row -> words.age(row))).setTextAlign(ColumnTextAlign.END);
        column("seen", "132px", 1, two(PHONE, "clients.seen.phone", words::seen));
        column("next", "136px", 1, two(PHONE, "clients.next.phone", words::next));
        column("event", "180px", 2, two(TWO, "", words::event));
        column("by", "150px", 1, two(TWO, "", words::therapists));
        column("alert", "220px", 3, alert());
        setPartNameGenerator(row -> row.open() ? null : "stub");
        addItemClickListener(click -> open.accept(click.getItem()));
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
    }

    void onOpen(Consumer<ClientRow> listener) {
        open = listener;
    }

    /** Two lines a row while a search says why. */
    void searching(boolean on) {
        getClassNames().set("two-line-rows", on);
        getClassNames().set("tight", !on);
    }

    private void openFocused() {
        ClientRow row = focused;
        if (row != null) {
            open.accept(row);
        }
    }

    private Column<ClientRow> column(String name, String width, int grow, LitRenderer<ClientRow> renderer) {
        return addColumn(renderer)
                .setKey(name)
                .setHeader(getTranslation("clients.column." + name))
                .setHeaderPartName("c-" + name)
                .setWidth(width)
                .setFlexGrow(grow)
                .setPartNameGenerator(row -> "c-" + name);
    }

    private LitRenderer<ClientRow> name() {
        return LitRenderer.<ClientRow>of(NAME)
                .withProperty("href", row -> ClientsNavigation.path(row.ref().client()))
                .withProperty("family", row -> pieces(row.match().family(), row.familyName()))
                .withProperty("given", row -> pieces(row.match().given(), row.givenName()))
                .withProperty("age", words::age)
                .withProperty("why", words::why)
                .withProperty("other", row -> pieces(row.match().other(), ""));
    }

    private static LitRenderer<ClientRow> text(ValueProvider<ClientRow, String> text) {
        return LitRenderer.<ClientRow>of("<span class=\"num\">${item.text}</span>")
                .withProperty("text", text);
    }

    private LitRenderer<ClientRow> two(
            String template, String phoneKey, ValueProvider<ClientRow, ClientWords.Cell> cell) {
        String phone = phoneKey.isEmpty() ? "" : getTranslation(phoneKey);
        return LitRenderer.<ClientRow>of(template)
                .withProperty("phone", row -> row.open() ? phone : "")
                .withProperty("tone", row -> cell.apply(row).tone())
                .withProperty("text", row -> cell.apply(row).text())
                .withProperty("more", row -> cell.apply(row).more());
    }

    private LitRenderer<ClientRow> alert() {
        return LitRenderer.<ClientRow>of(ALERT)
                .withProperty("tone", row -> words.alert(row).tone())
                .withProperty("symbol", row -> words.alert(row).more())
                .withProperty(
                        "whole", row -> row.alert() == null ? "" : row.alert().text())
                .withProperty("text", row -> words.alert(row).text());
    }

    /** A piece as the template reads it; a Map would arrive empty, and what is not public not at all. */
    public record Shown(String text, String mark) {}

    private static List<Shown> pieces(List<Piece> pieces, String otherwise) {
        return pieces.isEmpty()
                ? List.of(new Shown(otherwise, "plain"))
                : pieces.stream()
                        .map(piece -> new Shown(
                                piece.text(), "m-" + piece.mark().name().toLowerCase(Locale.ROOT)))
                        .toList();
    }
}
