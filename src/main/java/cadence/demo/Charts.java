package cadence.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Marks the body charts of the last months: what a client comes with eases, comes back, and makes room for something else. */
final class Charts {

    private static final int DAYS = 200;
    private static final int MOST = 6;

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final Map<String, List<Lines.Line>> regions = new HashMap<>();
    private final Map<UUID, List<Found>> bodies = new HashMap<>();

    /** @param intensity 1 to 3 */
    private record Found(String region, String side, String kind, int intensity, boolean reported, String comment) {

        boolean isAt(Found other) {
            return region.equals(other.region) && side.equals(other.side) && kind.equals(other.kind);
        }

        Found with(int strength) {
            return new Found(region, side, kind, strength, reported, strength == intensity ? comment : "");
        }
    }

    Charts(Moment moment, Dice dice, DemoRows rows) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        Lines.of("body.txt")
                .forEach(line -> regions.computeIfAbsent(line.text(0), problem -> new ArrayList<>())
                        .add(line));
    }

    /** Before the note's content: once that is signed, the chart is locked. */
    void write(Booking booking, UUID note) {
        if (booking.date().isBefore(moment.day(-DAYS)) || dice.chance(0.12)) {
            return;
        }
        List<Found> found = next(booking, bodies.getOrDefault(booking.client.id, List.of()));
        bodies.put(booking.client.id, found);
        int position = 0;
        for (Found mark : found) {
            rows.add(
                    DemoTable.NOTE_MARK,
                    note,
                    position++,
                    booking.clinic.id(),
                    booking.client.id,
                    booking.therapist.id(),
                    mark.region(),
                    mark.side(),
                    mark.kind(),
                    mark.intensity(),
                    mark.reported(),
                    mark.comment());
        }
    }

    private List<Found> next(Booking booking, List<Found> before) {
        List<Found> now = new ArrayList<>();
        for (Found mark : before) {
            int strength = mark.intensity() + (dice.chance(0.45) ? -1 : dice.chance(0.15) ? 1 : 0);
            if (strength > 0) {
                now.add(mark.with(Math.min(3, strength)));
            }
        }
        int wanted = before.isEmpty() ? dice.between(2, 4) : dice.chance(0.55) ? 1 : 0;
        for (int i = 0; i < wanted && now.size() < MOST; i++) {
            Found mark = another(booking);
            if (now.stream().noneMatch(mark::isAt)) {
                now.add(mark);
            }
        }
        return now;
    }

    private Found another(Booking booking) {
        Lines.Line line = dice.of(Objects.requireNonNull(regions.get(booking.kind.problem()), booking.kind.problem()));
        String side = booking.client.side.equals("both") || dice.chance(0.2)
                ? dice.of(List.of("left", "right"))
                : booking.client.side;
        boolean reported = dice.chance(0.7);
        return new Found(
                line.text(1),
                side.toUpperCase(Locale.ROOT),
                line.text(2),
                dice.between(1, 3),
                reported,
                line.has(3) && dice.chance(0.35) ? line.text(3) : "");
    }
}
