package cadence.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a person does with hand and keyboard, counted. A chord is one key; typed characters are counted apart. */
final class Inputs {

    private final Page page;
    private int clicks;
    private int keys;
    private int typed;

    Inputs(Page page) {
        this.page = page;
    }

    void click(Locator what) {
        what.click();
        clicks++;
    }

    void press(String key) {
        page.keyboard().press(key);
        keys++;
    }

    void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
        typed += text.length();
    }

    int clicks() {
        return clicks;
    }

    int keys() {
        return keys;
    }

    int typed() {
        return typed;
    }

    @Override
    public String toString() {
        return clicks + " clicks, " + keys + " keys, " + typed + " characters typed";
    }
}
