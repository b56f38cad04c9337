package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Writes the soreness that some clients reported after a race, on the telephone. */
final class Soreness {

    private final Moment moment;
    private final DemoRows rows;

    Soreness(Moment moment, DemoRows rows) {
        this.moment = moment;
        this.rows = rows;
    }

    /** Of the entry just written; its own dice, so that nothing else falls differently. */
    void write(Client client, Race race) {
        if (race.entry == null) {
            return;
        }
        Dice dice = new Dice(race.entry.getLeastSignificantBits());
        LocalDate last = race.edition().last();
        if (race.result.isEmpty() || last.isBefore(moment.day(-400)) || !dice.chance(0.6)) {
            return;
        }
        int worst = dice.between(5, 8);
        Map<Integer, Integer> hours = new TreeMap<>(Map.of(
                0, dice.between(0, 2), 24, worst - dice.between(0, 1), 48, worst, 72, worst - dice.between(2, 4)));
        if (dice.chance(0.2)) {
            hours.remove(48);
        }
        hours.forEach((hour, value) -> {
            LocalDate day = last.plusDays(hour / 24);
            Instant taken = Moment.at(day, 17 * 60);
            if (taken.isBefore(moment.now())) {
                rows.add(
                        DemoTable.SORENESS,
                        dice.id(taken),
                        race.entry,
                        client.id,
                        client.home().clinic().id(),
                        hour,
                        value,
                        taken,
                        client.home().therapist().id());
            }
        });
    }
}
