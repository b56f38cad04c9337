package cadence.shared.ui;

import java.util.List;

/**
 * The same data as a drawing, for those who do not see it.
 *
 * @param caption what the drawing says in one sentence
 * @param head the columns' names
 * @param rows one list of cells for each row, as many as there are columns
 */
public record Reading(String caption, List<String> head, List<List<String>> rows) {
    public Reading {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
