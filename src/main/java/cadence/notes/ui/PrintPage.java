package cadence.notes.ui;

import cadence.notes.PrintMark;
import cadence.shared.print.PrintFrame;
import cadence.shared.print.PrintSheet;

/** What stands on every page of a print of the record. */
final class PrintPage {

    private PrintPage() {}

    /**
     * Must be added before anything else.
     *
     * @param whose name and birth date, for the head of the pages after the first
     * @param seal in words, may be empty
     */
    static void frame(PrintSheet sheet, PrintWords words, PrintMark mark, String whose, String seal) {
        PrintFrame.add(
                sheet, whose, words.printed(mark), seal, (page, pages) -> words.of("notes.print.page", page, pages));
    }
}
