package cadence.notes;

import java.util.Locale;
import java.util.regex.Pattern;

/** Regions and marks in words, from the message bundle. */
public final class BodyWords {

    /** Not an abbreviation such as "IT band", nor the name of Achilles: they keep their capitals. */
    private static final Pattern WORD = Pattern.compile("^(?!Achilles).[a-z ,].*");

    private final Texts texts;

    /** The message bundle, as a component reads it. */
    public interface Texts {
        String of(String key, Object... arguments);
    }

    public BodyWords(Texts texts) {
        this.texts = texts;
    }

    /** "Left calf, inner head" */
    public String name(BodySpot spot) {
        String name = texts.of("body.region." + spot.region());
        return spot.side() == Side.CENTRE ? name : texts.of("body.side." + spot.side(), inside(name));
    }

    /** "Tight 2" */
    public String mark(BodyMark mark) {
        return texts.of("body.mark", texts.of("body.kind." + mark.kind()), mark.intensity());
    }

    public String view(String view) {
        return texts.of("body.view." + view);
    }

    /** "Left calf, inner head: Tight 2, “upper third”, not reported" */
    public String line(BodyMark mark) {
        var line = new StringBuilder(texts.of("body.alert", name(mark.spot()), inside(mark(mark))));
        if (!mark.comment().isEmpty()) {
            line.append(", ").append(texts.of("body.js.quoted").replace("{0}", mark.comment()));
        }
        if (!mark.reported()) {
            line.append(", ").append(texts.of("body.js.unreported"));
        }
        return line.toString();
    }

    /** What an earlier visit says about a mark: "was 3, better". */
    public String change(ChartComparison.Change change) {
        return switch (change.kind()) {
            case NEW -> texts.of(change.mark().reported() ? "body.change.NEW" : "body.change.NEW.unreported");
            case BETTER, WORSE -> texts.of("body.change." + change.kind(), change.was());
            case SAME -> texts.of("body.change.SAME");
            case GONE -> texts.of("body.gone.mark", inside(name(change.mark().spot())), inside(mark(change.mark())));
        };
    }

    /** As inside a sentence. */
    public static String inside(String text) {
        return WORD.matcher(text).matches() ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
