package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is supervised, and what became of each of their signed notes: nearly all co-signed, the latest still waiting. */
final class Supervised {

    /** How many of a therapist's latest notes wait. */
    private static final int WAITING = 3;

    private record Lead(Clinic clinic, Colleague therapist, Colleague lead, LocalDate from, List<Signed> notes) {}

    private record Signed(Booking booking, UUID note, Instant at) {}

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final Trail trail;
    private final List<Lead> leads = new ArrayList<>();
    private final List<String> words = remarks("COSIGNED");

    /** @param dice of its own: those of everything else fall as before */
    Supervised(Moment moment, Dice dice, DemoRows rows, Trail trail, Map<String, Clinic> clinics, Staff staff) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        this.trail = trail;
        for (Lines.Line line : Lines.of("supervision.txt")) {
            Clinic clinic = clinics.get(line.text(0));
            if (clinic == null) {
                throw new IllegalStateException("no clinic " + line.text(0));
            }
            leads.add(new Lead(
                    clinic,
                    staff.get(line.text(1)),
                    staff.get(line.text(2)),
                    moment.day(line.number(3)),
                    new ArrayList<>()));
        }
    }

    /** A note was signed: asks for a co-signature where its author is supervised that day. */
    void signed(Booking booking, UUID note, Instant at) {
        for (Lead lead : leads) {
            if (booking.clinic.equals(lead.clinic())
                    && booking.therapist.equals(lead.therapist())
                    && !Moment.dateOf(at).isBefore(lead.from())) {
                lead.notes().add(new Signed(booking, note, at));
            }
        }
    }

    void write() {
        for (Lead lead : leads) {
            rows.add(
                    DemoTable.SUPERVISION,
                    dice.id(Moment.at(lead.from(), 9 * 60)),
                    lead.clinic().id(),
                    lead.therapist().id(),
                    lead.lead().id(),
                    lead.from());
            lead.notes().sort(Comparator.comparing(Signed::at));
            int given = lead.notes().size() - WAITING;
            for (int i = 0; i < lead.notes().size(); i++) {
                Signed note = lead.notes().get(i);
                Instant at = i < given ? given(note) : null;
                ask(lead, note, at);
                if (i == given) {
                    // The longest waiting one: the lead has a question.
                    remark(lead, note, "ADDENDUM", remarks("ADDENDUM").getFirst(), between(note.at(), moment.now()));
                }
            }
        }
    }

    private void ask(Lead lead, Signed note, @Nullable Instant given) {
        Booking booking = note.booking();
        rows.add(
                DemoTable.COSIGNATURE,
                note.note(),
                booking.clinic.id(),
                booking.client.id,
                booking.therapist.id(),
                lead.lead().id(),
                booking.start,
                booking.end,
                note.at(),
                given);
        trail.coSignature(booking, note.note(), note.at(), booking.therapist, "note.cosign.ask");
        if (given != null) {
            trail.coSignature(booking, note.note(), given, lead.lead(), "note.cosign");
            if (dice.chance(0.12)) {
                remark(lead, note, "COSIGNED", dice.of(words), given);
            }
        }
    }

    private void remark(Lead lead, Signed note, String kind, String text, Instant at) {
        Booking booking = note.booking();
        rows.add(
                DemoTable.REMARK,
                dice.id(at),
                note.note(),
                booking.clinic.id(),
                booking.client.id,
                booking.therapist.id(),
                lead.lead().id(),
                kind,
                text,
                at);
    }

    /** Mostly the same day, between two clients; now and then only the day after. */
    private Instant given(Signed note) {
        int minutes = dice.chance(0.9) ? dice.between(12, 700) : dice.between(1500, 2900);
        Instant wish = note.at().plus(minutes, ChronoUnit.MINUTES);
        return wish.isBefore(moment.now()) ? wish : between(note.at(), moment.now());
    }

    private static Instant between(Instant one, Instant other) {
        return one.plusSeconds(ChronoUnit.SECONDS.between(one, other) / 2);
    }

    private static List<String> remarks(String kind) {
        return Lines.of("remarks.txt").stream()
                .filter(line -> line.text(0).equals(kind))
                .map(line -> line.text(1))
                .toList();
    }
}
