package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Four hundred clients: twenty by name, the others from lists of names that belong together. */
final class Guests {

    static final int COUNT = 400;

    private static final List<String> RUNNERS = List.of(
            "calf",
            "calf",
            "hamstring",
            "hamstring",
            "quads",
            "quads",
            "itband",
            "glute",
            "hipflexor",
            "achilles",
            "plantar",
            "shin",
            "lowback");
    private static final List<String> OTHERS = List.of("neck", "neck", "lowback", "lowback", "shoulder", "glute");
    private static final List<Integer> RHYTHM = List.of(14, 17, 21, 21, 24, 28, 28, 35);

    private final Moment moment;
    private final Dice dice;
    private final Map<String, Client> cast = new LinkedHashMap<>();
    private final List<Client> all = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Guests(Moment moment, Dice dice) {
        this.moment = moment;
        this.dice = dice;
    }

    Map<String, Client> cast() {
        return cast;
    }

    List<Client> all() {
        return all;
    }

    void load(Staff staff, Map<String, Clinic> clinics) {
        staff.all().forEach(colleague -> names.add(colleague.name()));
        for (Lines.Line line : Lines.of("cast.txt")) {
            Client client = fromCast(line);
            Clinic clinic = clinics.get(line.text(5));
            if (clinic == null) {
                throw new IllegalStateException("no clinic " + line.text(5));
            }
            Colleague cover = staff.get(clinic.key().equals("century") ? "farah" : "hannah");
            client.places.add(new Client.Place(clinic, staff.get("elise"), cover, client.from, null));
            cast.put(line.text(0), client);
            all.add(client);
            names.add(client.name());
        }
        List<Lines.Line> groups = weighted(Lines.of("names.txt"));
        while (all.size() < COUNT) {
            invent(dice.of(groups));
        }
    }

    private static List<Lines.Line> weighted(List<Lines.Line> groups) {
        List<Lines.Line> result = new ArrayList<>();
        groups.forEach(group -> {
            for (int i = 0; i < group.number(0); i++) {
                result.add(group);
            }
        });
        return result;
    }

    private Client fromCast(Lines.Line line) {
        String[] born = line.text(4).split(" ");
        LocalDate birth = moment.today().minusYears(Long.parseLong(born[0])).minusDays(Long.parseLong(born[1]));
        LocalDate from = moment.day(-line.number(9));
        String problem = line.text(6);
        Client client = new Client(
                dice.id(Moment.at(from, 9 * 60)),
                line.text(1),
                line.text(2),
                false,
                line.text(10).equals("yes"),
                birth,
                from,
                line.number(8),
                new Client.Problems(problem, problem, line.text(7), dice.between(5.0, 6.2)));
        if (line.has(11)) {
            client.until = moment.day(-line.number(11));
        }
        return client;
    }

    private void invent(Lines.Line group) {
        boolean woman = dice.chance(0.53);
        String given = dice.of(Arrays.asList(group.text(woman ? 1 : 2).split(",")));
        String[] family = dice.of(Arrays.asList(group.text(3).split(","))).split("/");
        String surname = family[woman ? family.length - 1 : 0];
        if (!names.add(given + " " + surname)) {
            return;
        }
        int age = dice.between(dice.between(19, 40), dice.between(41, 74));
        LocalDate birth = moment.today().minusYears(age).minusDays(dice.between(1, 364));
        boolean old = dice.chance(0.44);
        LocalDate from = old
                ? moment.firstDay().plusDays(dice.between(0, 34))
                : moment.day(-dice.between(3, dice.between(180, 520)));
        boolean runner = dice.chance(0.72);
        List<String> problems = runner ? RUNNERS : OTHERS;
        Client client = new Client(
                dice.id(registered(from)),
                given,
                surname,
                woman,
                runner,
                birth,
                from,
                dice.of(RHYTHM),
                new Client.Problems(
                        dice.of(problems),
                        dice.of(problems),
                        dice.of(List.of("left", "right", "both")),
                        dice.between(4.4, 7.0)));
        if (dice.chance(0.17) && from.isBefore(moment.day(-340))) {
            client.until = moment.day(-dice.between(125, 330));
        } else if (dice.chance(0.11) && from.isBefore(moment.day(-90))) {
            client.until = moment.day(-dice.between(24, 52));
        }
        if (dice.chance(0.5)) {
            client.injury = moment.day(-dice.between(-20, 500));
        }
        all.add(client);
    }

    private Instant registered(LocalDate from) {
        return Moment.at(from.minusDays(dice.between(1, 9)), dice.between(9 * 60, 17 * 60));
    }
}
