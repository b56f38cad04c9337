package cadence.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a session asked before hands went on, and what it measured. Each booking has a chance of its own, so that the
 * rest of the demo data falls as it would without.
 */
final class Findings {

    /** Degrees at the first visit on the better side, a little under what is usual. */
    private static final Map<String, Integer> AT_FIRST = Map.ofEntries(
            Map.entry("ANKLE_DORSIFLEXION", 10),
            Map.entry("ANKLE_PLANTARFLEXION", 42),
            Map.entry("STRAIGHT_LEG_RAISE", 68),
            Map.entry("HIP_FLEXION", 102),
            Map.entry("HIP_EXTENSION", 10),
            Map.entry("HIP_ABDUCTION", 32),
            Map.entry("HIP_INTERNAL_ROTATION", 30),
            Map.entry("KNEE_FLEXION", 130),
            Map.entry("LUMBAR_SIDE_FLEXION", 18),
            Map.entry("CERVICAL_ROTATION", 62),
            Map.entry("CERVICAL_SIDE_FLEXION", 36),
            Map.entry("SHOULDER_ABDUCTION", 150),
            Map.entry("SHOULDER_EXTERNAL_ROTATION", 72));

    private final DemoRows rows;
    private final Measured measured;
    private final Map<String, Lines.Line> measures = new HashMap<>();

    Findings(DemoRows rows, Measured measured) {
        this.rows = rows;
        this.measured = measured;
        for (Lines.Line line : Lines.of("measures.txt")) {
            measures.put(line.text(0), line);
        }
    }

    /** @param saved nothing was asked later than that */
    void screen(UUID note, Booking booking, Instant saved) {
        Dice dice = dice(booking);
        Instant asked = booking.start.plusSeconds(dice.between(40, 200));
        rows.add(
                DemoTable.NOTE_SCREENING,
                note,
                booking.clinic.id(),
                booking.client.id,
                booking.therapist.id(),
                asked.isBefore(saved) ? asked : saved,
                "{}",
                booking.kind.type().equals("POST_EVENT") ? (364 + dice.between(0, 9)) / 10.0 : null);
    }

    /** Every other visit of a client with a plan, and of some without. */
    void measure(UUID note, Booking booking) {
        Client client = booking.client;
        Lines.Line line = measures.get(client.problem);
        boolean isMeasured = client.course != null || Math.floorMod(client.id.hashCode(), 4) == 0;
        if (line == null || !isMeasured || booking.visitsBefore % 2 != 0) {
            return;
        }
        Dice dice = dice(booking);
        int gained = Math.min(booking.visitsBefore, 12) / 2;
        int position = 0;
        for (String joint : List.of(line.text(1).split(" "))) {
            int better = AT_FIRST.getOrDefault(joint, 60) + gained / 2 + dice.between(0, 2);
            int worse = better - Math.max(0, 7 - gained) - dice.between(0, 1);
            boolean left = !client.side.equalsIgnoreCase("right");
            add(note, booking, position++, joint, "", "LEFT", left ? worse : better);
            add(note, booking, position++, joint, "", "RIGHT", left ? better : worse);
        }
        int score = Math.min(9, 4 + gained / 2 + dice.between(0, 1));
        add(note, booking, position++, "PSFS", line.text(2), null, score);
        if (booking.kind.type().equals("POST_EVENT")) {
            add(note, booking, position++, "SORENESS_BASELINE", "", null, dice.between(0, 2));
            add(note, booking, position, "FATIGUE", "", null, dice.between(4, 8));
        } else if (booking.kind.type().equals("PRE_EVENT")) {
            add(note, booking, position++, "READINESS_BEFORE", "", null, dice.between(5, 7));
            add(note, booking, position, "READINESS_AFTER", "", null, dice.between(7, 9));
        }
    }

    private void add(
            UUID note,
            Booking booking,
            int position,
            String measure,
            String subject,
            @Nullable String side,
            int value) {
        measured.add(booking.client, booking.date(), measure, subject, side, value);
        rows.add(
                DemoTable.NOTE_MEASURE,
                note,
                position,
                booking.clinic.id(),
                booking.client.id,
                booking.therapist.id(),
                measure,
                subject,
                side,
                value);
    }

    private static Dice dice(Booking booking) {
        return new Dice(booking.id.getLeastSignificantBits());
    }
}
