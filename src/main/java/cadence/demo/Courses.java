package cadence.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
    }

    private Client.Course course(Client client) {
        LocalDate from = later(moment.day(-dice.between(60, 210)), client.from.plusDays(20));
        Race race = client.races.stream()
                .filter(entry -> entry.edition().first().isAfter(from.plusDays(30)))
                .reduce((first, second) -> second)
                .orElse(null);
        LocalDate to = race == null
                ? from.plusDays(dice.between(90, 230))
                : race.edition().last().plusDays(2);
        return new Client.Course(from, to, state(to, client), race);
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
