package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A short table of fixed rows; what can grow belongs into a Grid. */
public class DataTable extends NativeTable {
    private static final String STACKS = "stacks";

    private final List<Boolean> figures = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final NativeTableRow header = new NativeTableRow();

    /**
     * An empty table.
     *
     * @param caption what screen readers call it
     */
    public DataTable(String caption) {
        addClassName("table");
        setCaptionText(caption);
        getCaption().addClassName("sr");
        getHead().add(header);
    }

    public DataTable column(String name) {
        return head(name, false);
    }

    /** A column of figures: tabular, at the right. */
    public DataTable figures(String name) {
        return head(name, true);
    }

    /** Adds a row of texts and components, one for each column. */
    public DataTable row(Object... cells) {
        addRow(cells);
        return this;
    }

    /** Adds the row that sums up the others. */
    public DataTable sum(Object... cells) {
        addRow(cells).addClassName("sum");
        return this;
    }

    /** On a phone each row becomes a block of lines, a line for each cell with its column's name. Before the first row. */
    public DataTable stacking() {
        addClassName(STACKS);
        return this;
    }

    /** Takes all rows away, keeps the columns. */
    public void clear() {
        getBody().removeAllRows();
    }

    private DataTable head(String name, boolean isFigure) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        if (isFigure) {
            cell.addClassName("n");
        }
        header.add(cell);
        figures.add(isFigure);
        names.add(name);
        return this;
    }

    private NativeTableRow addRow(Object... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell();
            cell.add(cells[i] instanceof Component part ? part : new Span(String.valueOf(cells[i])));
            if (i < figures.size()) {
                cell.setClassName("n", figures.get(i));
                if (hasClassName(STACKS)) {
                    cell.getElement().setAttribute("data-name", names.get(i));
                }
            }
            row.add(cell);
        }
        getBody().add(row);
        return row;
    }
}
