package cadence.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** How every list looks. */
public final class Grids {
    private Grids() {}

    /**
     * Makes a grid dense and without edges, and gives it a name.
     *
     * @param accessibleName what screen readers call it
     * @return the same grid
     */
    public static <T> Grid<T> dense(Grid<T> grid, String accessibleName) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("cad-grid");
        grid.getElement().setProperty("accessibleName", accessibleName);
        return grid;
    }

    /** For few rows inside a page: as high as its rows, nothing to select. */
    public static <T> Grid<T> inline(Grid<T> grid, String accessibleName) {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return dense(grid, accessibleName);
    }
}
