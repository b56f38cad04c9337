package cadence.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides who has a treatment plan before the calendar is played through, so that the sessions can follow it. */
final class Courses {

    private final Moment moment;
    private final Dice dice;

    Courses(Moment moment, Dice dice) {
        this.moment = moment;
        this.dice = dice;
    }

    void decide(Map<String, Client> cast, List<Client> clients) {
        for (Client client : clients) {
            boolean known = client.from.isBefore(moment.day(-75));
            boolean chosen = cast.containsValue(client) ? client.runner : dice.chance(0.32);
            if (known && chosen) {
                client.course = course(client);
            }
        }
        for (Lines.Line line : Lines.of("plans.txt")) {
            Client client = cast.get(line.text(0));
            if (client == null) {
                throw new IllegalStateException("no client " + line.text(0));
            }
            client.course = written(client, line);
        }
    }

    private Client.Course course(Client client) {
        LocalDate from = later(moment.day(-dice.between(60, 210)), client.from.plusDays(20));
        Race race = lastRace(client, from);
        LocalDate to = race == null
                ? from.plusDays(dice.between(90, 230))
                : race.edition().last().plusDays(2);
        String state = state(to, client);
        boolean draft = state.equals("DRAFT");
        boolean open = race == null && state.equals("ACTIVE") && Math.floorMod(client.id.hashCode(), 3) == 0;
        return new Client.Course(draft ? moment.day(1) : from, to, state, open, race, 0, "");
    }

    private Client.Course written(Client client, Lines.Line line) {
        LocalDate from = moment.day(line.number(2));
        if (line.has(3)) {
            client.injury = from;
            int sessions = line.number(3);
            LocalDate to = from.plusDays((sessions + 3L) * Client.Course.INJURY_EVERY);
            return new Client.Course(from, to, line.text(1), false, null, sessions, line.text(4));
        }
        Race race = lastRace(client, from);
        LocalDate to = race == null ? from.plusDays(180) : race.edition().last().plusDays(2);
        return new Client.Course(from, to, line.text(1), false, race, 0, line.text(4));
    }

    private static @Nullable Race lastRace(Client client, LocalDate from) {
        return client.races.stream()
                .filter(entry -> entry.edition().first().isAfter(from.plusDays(30)))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private String state(LocalDate to, Client client) {
        if (to.isBefore(moment.today())) {
            return "COMPLETED";
        }
        if (client.until.isBefore(moment.day(-45)) || dice.chance(0.05)) {
            return "STOPPED";
        }
        return dice.chance(0.04) ? "DRAFT" : "ACTIVE";
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
