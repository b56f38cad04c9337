package cadence.notes.ui;

import cadence.notes.TechniqueLine;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done, region by region. */
class TechniqueList extends Div {

    private static final long serialVersionUID = 1;

    private final List<TechniqueRow> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Span sum = new Span();
    final WholeSession session;
    private final Div head = new Div();
    private final Favourites favourites = new Favourites(this::append);
    private final Runnable changed;
    private transient @Nullable RegionGuard guard;
    private final int booked;

    /** @param booked minutes that the session is booked for */
    TechniqueList(Runnable changed, int booked) {
        this.changed = changed;
        this.booked = booked;
        addClassNames("section", "techniques");
        session = new WholeSession(changed, booked);
        head.addClassName("technique-head");
        for (String column : List.of("region", "technique", "pressure", "minutes")) {
            head.add(new Span(getTranslation("notes.technique." + column)));
        }
        head.getElement().setAttribute("aria-hidden", "true");
        var add = new Button(getTranslation("notes.technique.add"), click -> {
            append().focusFirst();
            update();
        });
        var slash = new Span("/");
        slash.addClassName("kbd");
        slash.getElement().setAttribute("aria-hidden", "true");
        add.setSuffixComponent(slash);
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addClassName("technique-add");
        add.getElement().setAttribute("aria-keyshortcuts", "/");
        // Where F6 leads: what stands before it in the head is rarely changed.
        add.getElement().setAttribute("data-begin", "");
        sum.addClassNames("num", "ter");
        var foot = new Div(add, favourites, sum);
        foot.addClassName("technique-foot");
        add(new SectionHead(getTranslation("notes.techniques.title")).aside(session), head, lines, foot);
        update();
    }

    /** Who is asked before a region is named. */
    void guard(RegionGuard wanted) {
        guard = wanted;
    }

    void show(List<TechniqueLine> wanted) {
        if (wanted.equals(lines())) {
            return;
        }
        rows.clear();
        lines.removeAll();
        wanted.forEach(line -> append().show(line));
        update();
    }

    List<TechniqueLine> lines() {
        return rows.stream().map(TechniqueRow::line).toList();
    }

    boolean fits() {
        return rows.stream().allMatch(TechniqueRow::fits);
    }

    int count() {
        return rows.size();
    }

    /** Offers what the therapist does most. */
    void favour(List<TechniqueLine> lines) {
        favourites.show(lines);
    }

    /** A habit is put where a local contraindication holds only after a yes, like anything else. */
    private void append(TechniqueLine favourite) {
        RegionGuard asked = guard;
        if (asked != null && asked.asks(favourite.region())) {
            asked.ask(favourite.region(), () -> put(favourite));
        } else {
            put(favourite);
        }
    }

    private void put(TechniqueLine favourite) {
        append().show(favourite);
        change();
    }

    private TechniqueRow append() {
        var row = new TechniqueRow(this::change, this::remove, () -> guard);
        rows.add(row);
        lines.add(row);
        return row;
    }

    private void remove(TechniqueRow row) {
        rows.remove(row);
        lines.remove(row);
        change();
    }

    private void change() {
        update();
        changed.run();
    }

    private void update() {
        List<TechniqueLine> written = lines();
        head.setVisible(!rows.isEmpty());
        favourites.used(written);
        int minutes = written.stream()
                .map(TechniqueLine::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        sum.setText(minutes == 0 ? "" : getTranslation("notes.technique.sum", minutes, booked));
    }
}
