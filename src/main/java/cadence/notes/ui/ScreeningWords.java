package cadence.notes.ui;

import cadence.notes.NoteSession;
import cadence.notes.RedFlag;
import cadence.notes.Screening;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked before hands went on, in words. */
final class ScreeningWords {

    private final Facts.Words words;
    private final Formats formats;
    private final NoteSession session;

    ScreeningWords(Facts.Words words, NoteSession session) {
        this(words, session, UiFormats.in(session.zone()));
    }

    ScreeningWords(Facts.Words words, NoteSession session, Formats formats) {
        this.words = words;
        this.formats = formats;
        this.session = session;
    }

    /** "Red flags asked 14:03: none.", with the temperature where it was measured. */
    String asked(Screening screening) {
        BigDecimal temperature = screening.temperature();
        return temperature == null
                ? words.of("notes.flags.none", when(screening.askedAt()))
                : words.of("notes.flags.none.temperature", when(screening.askedAt()), degrees(temperature));
    }

    /** "Fever, 38.4 °C, asked 14:03." */
    String found(Screening screening) {
        String flags =
                screening.flags().stream().map(flag -> flag(flag, screening)).collect(Collectors.joining(", "));
        return words.of("notes.flags.found", flags, when(screening.askedAt()));
    }

    /** Everything in one line, for a note that is read. */
    String all(Screening screening) {
        if (screening.refers() || screening.stops()) {
            String found = screening.flags().isEmpty() ? "" : found(screening);
            return (found + " " + referred(screening)).strip();
        }
        return screening.askedAt() == null ? words.of("notes.flags.not-recorded") : asked(screening);
    }

    /** As {@link #all}, for a line that is labelled already: "Asked 14:03, none". */
    String brief(Screening screening) {
        BigDecimal temperature = screening.temperature();
        boolean plain = screening.askedAt() != null && !screening.refers() && !screening.stops();
        if (!plain) {
            return all(screening);
        }
        return temperature == null
                ? words.of("notes.print.flags", when(screening.askedAt()))
                : words.of("notes.print.flags.temperature", when(screening.askedAt()), degrees(temperature));
    }

    /** "Referred to the GP, 14:10." */
    String referred(Screening screening) {
        Screening.Referral referral = screening.referral();
        return referral == null ? "" : words.of("notes.refer.done", referral.to(), when(referral.at()));
    }

    private String flag(RedFlag flag, Screening screening) {
        BigDecimal temperature = screening.temperature();
        String name = words.of("notes.flag." + flag + ".short");
        return flag == RedFlag.FEVER && temperature != null
                ? words.of("notes.flags.fever", name, degrees(temperature))
                : name;
    }

    private String degrees(BigDecimal temperature) {
        return formats.decimal(temperature);
    }

    /** The time alone on the session's own day, with the day otherwise. */
    private String when(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        return formats.localDate(at).equals(formats.localDate(session.startsAt()))
                ? formats.time(at)
                : formats.dayTime(at);
    }
}
