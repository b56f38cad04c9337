package cadence.notes.ui;

import cadence.notes.PrintMark;
import org.w3c.dom.Element;

/** What stands on every page of a print: the foot, and from the second page on whose record it is. */
final class PrintPage {

    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";

    private PrintPage() {}

    /**
     * Must be added before anything else.
     *
     * @param whose name and birth date, for the head of the pages after the first
     * @param seal in words, may be empty
     */
    static void frame(PrintSheet sheet, PrintWords words, PrintMark mark, String whose, String seal) {
        sheet.add(sheet.body(), "div", "running-head", whose);
        Element foot = sheet.add(sheet.body(), "div", "running-foot");
        sheet.add(foot, "div", "printed", words.printed(mark));
        sheet.add(foot, "div", "seal", seal);
        Element count = sheet.add(foot, "div", "count");
        String text = words.of("notes.print.page", PAGE, PAGES);
        for (String part : text.split("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")) {
            switch (part) {
                case PAGE -> sheet.add(count, "span", "page");
                case PAGES -> sheet.add(count, "span", "pages");
                default -> sheet.text(count, part);
            }
        }
    }
}
