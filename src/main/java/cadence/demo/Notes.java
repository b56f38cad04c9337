package cadence.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the session notes: signed ones for what was attended, drafts for the unfinished and for the session in progress. */
final class Notes {

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final NoteTexts texts;
    private final Charts charts;
    private final Trail trail;
    private final Findings findings;
    private final Supervised supervised;

    Notes(
            Moment moment,
            Dice dice,
            DemoRows rows,
            NoteTexts texts,
            Charts charts,
            Trail trail,
            Supervised supervised,
            Measured measured) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        this.texts = texts;
        this.charts = charts;
        this.trail = trail;
        this.supervised = supervised;
        this.findings = new Findings(rows, measured);
    }

    void write(Booking booking, Unfinished unfinished) {
        boolean inSession = booking.outcome.equals("ARRIVED")
                && booking.start.isBefore(moment.now().minus(5, ChronoUnit.MINUTES));
        if (inSession || unfinished.isDraft(booking)) {
            draft(booking, inSession);
        } else if (booking.isAttended() && !unfinished.isNotStarted(booking)) {
            sign(booking);
        }
    }

    private void draft(Booking booking, boolean inSession) {
        Instant saved = inSession
                ? moment.now().minusSeconds(dice.between(20, 150))
                : earlier(booking.end.plus(dice.between(1, 9), ChronoUnit.MINUTES), moment.now());
        UUID id = head(booking, "DRAFT", saved, null);
        NoteTexts.Text text = texts.draft(booking);
        findings.screen(id, booking, saved);
        charts.write(booking, id);
        content(id, booking, text, null);
    }

    private void sign(Booking booking) {
        Instant signed = signedAt(booking);
        UUID id = head(booking, "SIGNED", signed, signed);
        NoteTexts.Text text = texts.complete(booking);
        findings.screen(id, booking, signed);
        findings.measure(id, booking);
        int position = 0;
        int minutes = 0;
        for (NoteTexts.Technique technique : texts.techniques(booking, text.pressure())) {
            rows.add(
                    DemoTable.NOTE_TECHNIQUE,
                    id,
                    position++,
                    booking.clinic.id(),
                    booking.client.id,
                    booking.therapist.id(),
                    technique.region(),
                    technique.name(),
                    technique.pressure(),
                    technique.minutes());
            minutes += technique.minutes();
        }
        charts.write(booking, id);
        content(id, booking, text, minutes);
        trail.note(booking, id, signed);
        supervised.signed(booking, id, signed);
        if (Duration.between(signed, moment.now()).toDays() > 3 && dice.chance(0.012)) {
            Instant added = signed.plus(dice.between(600, 4000), ChronoUnit.MINUTES);
            rows.add(
                    DemoTable.ADDENDUM,
                    dice.id(added),
                    id,
                    booking.clinic.id(),
                    booking.client.id,
                    booking.therapist.id(),
                    texts.addendum(booking),
                    added);
        }
    }

    /** Mostly between two clients or in the evening; for the less punctual a day or two late. */
    private Instant signedAt(Booking booking) {
        boolean punctual = dice.between(1, 100) <= booking.therapist.punctual();
        int minutes = punctual
                ? dice.chance(0.85) ? dice.between(2, 22) : dice.between(40, 330)
                : dice.between(25 * 60, 68 * 60);
        Instant wish = booking.end.plusSeconds(minutes * 60L + dice.between(0, 59));
        long since = Duration.between(booking.end, moment.now()).toSeconds();
        return wish.isBefore(moment.now()) ? wish : booking.end.plusSeconds(Math.min(since, since / 3 + 40));
    }

    private UUID head(Booking booking, String state, Instant saved, @Nullable Instant signed) {
        Instant started = earlier(booking.start.plus(dice.between(1, 12), ChronoUnit.MINUTES), saved);
        UUID id = dice.id(started);
        rows.add(
                DemoTable.NOTE,
                id,
                booking.id,
                booking.clinic.id(),
                booking.client.id,
                booking.therapist.id(),
                state,
                started,
                saved,
                signed,
                dice.between(3, 14),
                signed == null ? null : booking.end.plus(booking.clinic.noteDeadlineHours(), ChronoUnit.HOURS),
                signed == null ? null : booking.clinic.noteDeadlineHours());
        return id;
    }

    private void content(UUID id, Booking booking, NoteTexts.Text text, @Nullable Integer minutes) {
        rows.add(
                DemoTable.NOTE_CONTENT,
                id,
                booking.clinic.id(),
                booking.client.id,
                booking.therapist.id(),
                minutes != null,
                booking.kind.type(),
                booking.kind.purpose(),
                booking.kind.reason(),
                text.subjective(),
                text.objective(),
                text.assessment(),
                text.plan(),
                text.aftercare(),
                text.next(),
                text.pressure(),
                minutes,
                text.painBefore(),
                text.painAfter());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
