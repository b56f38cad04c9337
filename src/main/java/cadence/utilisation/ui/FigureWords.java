package cadence.utilisation.ui;

import cadence.shared.ui.Formats;
import cadence.utilisation.Measure;
import cadence.utilisation.Ratio;
import cadence.utilisation.UtilisationClinic.Band;
import java.util.Locale;
import java.util.function.BiFunction;

/** Figures as they are written: value, sign, sum and difference, in the person's language. */
record FigureWords(Formats formats, BiFunction<String, Object[], String> texts) {

    String text(String key, Object... arguments) {
        return texts.apply("utilisation." + key, arguments);
    }

    String name(Measure measure) {
        return text(measure.key() + ".name");
    }

    String definition(Measure measure) {
        return text(measure.key() + ".definition");
    }

    /** "71.9", "2", "290:00" or "n/a"; without a sign. */
    String value(Measure measure, Ratio ratio) {
        return switch (measure.unit()) {
            case PERCENT -> formats.percent(ratio.part(), ratio.whole());
            case PER ->
                ratio.quotient().map(formats::decimal).orElse(formats.words().notAvailable());
            case MINUTES -> formats.hoursMinutes(ratio.part());
            case COUNT -> formats.number(ratio.part());
        };
    }

    /** The sign behind the value, which "n/a" has not. */
    String unit(Measure measure, Ratio ratio) {
        return switch (measure.unit()) {
            case PERCENT -> ratio.whole() == 0 ? "" : "%";
            case MINUTES -> text("unit.hours");
            case PER, COUNT -> "";
        };
    }

    /** "83.9 %", as in a sentence. */
    String signed(Measure measure, Ratio ratio) {
        return (value(measure, ratio) + " " + unit(measure, ratio)).strip();
    }

    /** "118 ÷ 155 = 76.1 %", or how many minutes or appointments. */
    String sum(Measure measure, Ratio ratio) {
        return switch (measure.unit()) {
            case PERCENT, PER ->
                text("sum", formats.number(ratio.part()), formats.number(ratio.whole()), signed(measure, ratio));
            case MINUTES -> formats.minutes(ratio.part());
            case COUNT -> text("sum.count", ratio.part());
        };
    }

    /** "+2.1 points" against the period before; empty where one of the two is no percentage. */
    String difference(Measure measure, Ratio now, Ratio before) {
        if (measure.unit() != Measure.Unit.PERCENT) {
            return "";
        }
        return now.pointsAbove(before)
                .map(points -> text("points", formats.difference(points)))
                .orElse("");
    }

    String band(Band band) {
        return band == Band.NONE ? "" : text("band." + band.name().toLowerCase(Locale.ROOT));
    }

    /** Below the band is for a person to look at; above it is not finished work. */
    static String tone(Band band) {
        return band == Band.BELOW ? "warn" : "ter";
    }
}
