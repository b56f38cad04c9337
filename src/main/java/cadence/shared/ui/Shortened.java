package cadence.shared.ui;

import cadence.shared.Typed;

/** What someone typed, short enough to be quoted in a sentence. */
public final class Shortened {

    private Shortened() {}

    /** @param max how many characters are shown at the most; an ellipsis stands for the rest */
    public static String of(String text, int max) {
        String shown = Typed.sought(text, max);
        return Typed.sought(text, max + 1).length() > shown.length() ? shown + "…" : shown;
    }
}
