package cadence.shared.print;

import java.util.function.BinaryOperator;
import org.w3c.dom.Element;

/** What stands on every page of a print: the foot, and from the second page on whose it is. */
public final class PrintFrame {

    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";

    private PrintFrame() {}

    /**
     * Must be added before anything else.
     *
     * @param whose for the head of the pages after the first
     * @param printed when and by whom
     * @param seal in words, may be empty
     * @param count the sentence that counts pages, made of this page and all
     */
    public static void add(PrintSheet sheet, String whose, String printed, String seal, BinaryOperator<String> count) {
        sheet.add(sheet.body(), "div", "running-head", whose);
        Element foot = sheet.add(sheet.body(), "div", "running-foot");
        sheet.add(foot, "div", "printed", printed);
        sheet.add(foot, "div", "seal", seal);
        Element pages = sheet.add(foot, "div", "count");
        String text = count.apply(PAGE, PAGES);
        for (String part : text.split("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")) {
            switch (part) {
                case PAGE -> sheet.add(pages, "span", "page");
                case PAGES -> sheet.add(pages, "span", "pages");
                default -> sheet.text(pages, part);
            }
        }
    }
}
