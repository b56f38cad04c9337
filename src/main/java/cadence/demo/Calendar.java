package cadence.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The events of the demo calendar, their editions, and who enters them. */
final class Calendar {

    private static final String LABEL = "demo calendar";

    private final List<Race.Edition> editions = new ArrayList<>();
    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final Map<String, UUID> catalogue;

    /** @param catalogue the events that the product brings, by name: the demo data takes those rows and makes no second */
    Calendar(Moment moment, Dice dice, DemoRows rows, Map<String, UUID> catalogue) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        this.catalogue = catalogue;
    }

    void load() {
        Instant made = Moment.at(moment.day(-700), 9 * 60);
        for (Lines.Line line : Lines.of("events.txt")) {
            UUID own = dice.id(made);
            UUID event = catalogue.getOrDefault(line.text(0), own);
            if (event.equals(own)) {
                rows.add(DemoTable.EVENT, event, line.text(0), line.text(1), line.text(2), line.number(3));
            }
            for (String start : line.text(4).split(",")) {
                LocalDate first = start.endsWith("*")
                        ? moment.day(Integer.parseInt(start.replace("*", "")))
                        : moment.sunday(Integer.parseInt(start));
                Race.Edition edition = new Race.Edition(
                        dice.id(made), line.text(0), Double.parseDouble(line.text(2)), line.number(3), first);
                editions.add(edition);
                rows.add(DemoTable.EDITION, edition.id(), event, first, edition.last(), LABEL);
            }
        }
        editions.sort(Comparator.comparing(Race.Edition::first).thenComparing(Race.Edition::event));
    }

    /** The entries that are written down, then some more by chance among the runners. */
    void enter(Map<String, Client> cast, List<Client> clients) {
        for (Lines.Line line : Lines.of("races.txt")) {
            Client client = cast.get(line.text(0));
            if (client == null) {
                throw new IllegalStateException("no client " + line.text(0));
            }
            Race.Edition edition = edition(line.text(1), line.text(2));
            Race.Edition known = line.has(5) ? moved(edition, line.number(5)) : edition;
            client.races.add(new Race(known, line.text(3), line.text(4), true, true));
        }
        for (Client client : clients) {
            if (client.runner && !cast.containsValue(client) && dice.chance(0.62)) {
                enterSome(client);
            }
            client.races.sort(Comparator.comparing(race -> race.edition().first()));
            client.races.forEach(race -> write(client, race));
        }
    }

    /** The edition as it was until two days ago; the trace of it is written as the database itself would. */
    private Race.Edition moved(Race.Edition edition, int days) {
        Race.Edition before = edition.before(days);
        Instant at = Moment.at(moment.day(-2), 16 * 60 + 20);
        rows.add(
                DemoTable.EDITION_CHANGE,
                // Of its own: the dice of everything else fall as they would without.
                new Dice(edition.id().getLeastSignificantBits()).id(at),
                edition.id(),
                "MOVED",
                before.first(),
                before.last(),
                edition.first(),
                edition.last(),
                at);
        return before;
    }

    private Race.Edition edition(String event, String which) {
        List<Race.Edition> found = editions.stream()
                .filter(edition -> edition.event().equals(event)
                        && which.equals("next") == edition.first().isAfter(moment.today()))
                .toList();
        return which.equals("next") ? found.getFirst() : found.getLast();
    }

    private void enterSome(Client client) {
        Map<UUID, Race.Edition> chosen = new HashMap<>();
        int wanted = dice.between(1, 4);
        for (int tries = 0; tries < 12 && chosen.size() < wanted; tries++) {
            Race.Edition edition = dice.of(editions);
            boolean apart = chosen.values().stream()
                    .allMatch(other -> Math.abs(
                                    other.first().toEpochDay() - edition.first().toEpochDay())
                            > 20);
            boolean there = client.comesOn(edition.first());
            boolean rare = edition.days() > 1 && !dice.chance(0.1);
            if (apart && there && !rare && chosen.put(edition.id(), edition) == null) {
                client.races.add(race(client, edition));
            }
        }
    }

    private Race race(Client client, Race.Edition edition) {
        double hours = client.pace * edition.km() * Math.pow(edition.km() / 10, 0.06) * edition.days() / 60;
        Duration expected = Duration.ofSeconds(Math.round(hours * 3600));
        long goal = expected.toMinutes() / 5 * 5;
        String result = "";
        if (edition.last().isBefore(moment.today())) {
            result = dice.chance(0.04)
                    ? "Did not finish"
                    : time(expected.plusSeconds(dice.between(-240, 420)).toSeconds());
        }
        String wish = dice.chance(0.15) ? "Finish" : time(goal * 60);
        return new Race(edition, wish, result, dice.chance(0.6), dice.chance(0.65));
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private void write(Client client, Race race) {
        LocalDate first = race.edition().first();
        race.withdrawn = first.isAfter(moment.day(30)) && dice.chance(0.04);
        UUID entry = dice.id(Moment.at(client.from, 10 * 60));
        race.entry = entry;
        rows.add(
                DemoTable.CLIENT_EVENT,
                entry,
                client.id,
                client.home().clinic().id(),
                race.edition().id(),
                race.goal,
                race.result,
                race.withdrawn ? moment.day(-3) : null);
        new Soreness(moment, rows).write(client, race);
    }
}
