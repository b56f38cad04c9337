package cadence.notes.ui;

import cadence.notes.BodyWords;
import cadence.notes.Measurable;
import cadence.notes.NoteSession;
import cadence.notes.PrintMark;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a print, which is made where there is no page and no user interface. */
final class PrintWords implements Facts.Words, BodyWords.Texts {

    private final Texts texts;
    private final Locale locale;
    private final Formats formats;

    PrintWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.locale = texts.getProvidedLocales().getFirst();
        this.formats = new Formats(
                locale,
                zone,
                new Formats.Words(
                        of("shared.not-available"), of("shared.today"), of("shared.yesterday"), of("shared.tomorrow")));
    }

    @Override
    public String of(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    /** As in HTML: "en-GB". */
    String language() {
        return locale.toLanguageTag();
    }

    Formats formats() {
        return formats;
    }

    /** "Tuesday 1 September 2026". */
    String dayLong(LocalDate day) {
        return formats.pattern("EEEE d MMMM yyyy", day);
    }

    /** "41, born 3 February 1985" on the day; empty where the birth date is not known. */
    String born(@Nullable LocalDate born, LocalDate on) {
        return born == null
                ? ""
                : of("notes.born", Period.between(born, on).getYears(), formats.pattern("d MMMM yyyy", born));
    }

    /** "Printed Tue 15 Sep 2026, 14:22 by Elise Hartley. This print is in the trail." */
    String printed(PrintMark mark) {
        return of(
                "notes.print.foot",
                formats.pattern("EEE d MMM yyyy", mark.at().atZone(formats.zone())),
                formats.time(mark.at()),
                mark.by());
    }

    /** "Seal 51b0 c92e … 7a44": enough to compare by eye; empty without one. */
    String seal(String hex) {
        return hex.length() < 12
                ? ""
                : of("notes.print.seal", hex.substring(0, 4), hex.substring(4, 8), hex.substring(hex.length() - 4));
    }

    String measure(Measurable what) {
        return what.subject().isEmpty()
                ? of("notes.measure." + what.measure())
                : of("notes.measure.activity", what.subject());
    }

    /** "14" or "6.5"; empty where it was not measured. */
    String figure(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return value.stripTrailingZeros().scale() > 0 ? formats.decimal(value) : formats.number(value.intValue());
    }

    /** The same with its sign: "14°". */
    String degrees(@Nullable BigDecimal value) {
        return value == null ? "" : of("notes.print.degrees", figure(value));
    }

    String orNone(@Nullable Integer value) {
        return value == null ? of("notes.fact.not-asked") : value.toString();
    }

    static LocalDate day(NoteSession session) {
        return session.startsAt().atZone(session.zone()).toLocalDate();
    }
}
