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
    private final List<Boolean> figures = new ArrayList<>();
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
        return this;
    }

    private NativeTableRow addRow(Object... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell();
            cell.add(cells[i] instanceof Component part ? part : new Span(String.valueOf(cells[i])));
            if (i < figures.size() && figures.get(i)) {
                cell.addClassName("n");
            }
            row.add(cell);
        }
        getBody().add(row);
        return row;
    }
}
