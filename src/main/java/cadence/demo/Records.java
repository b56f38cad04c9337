package cadence.demo;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes who the clients are and how they are reached: identity, registrations, contact. */
final class Records {

    private static final List<String> RELATIONS =
            List.of("partner", "sister", "brother", "mother", "friend", "neighbour");
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "ı", "i", "’", "", " ", "");

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final List<String> streets = Lines.raw("streets.txt");
    private final List<Integer> phones = new ArrayList<>();
    private final Map<String, String> earlierNames;
    private final Care care;

    Records(Moment moment, Dice dice, DemoRows rows, Map<String, String> earlierNames, Care care) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        this.earlierNames = earlierNames;
        this.care = care;
        // Ofcom keeps 07700 900000 to 900999 for stories.
        for (int i = 0; i < 1000; i++) {
            phones.add(i);
        }
    }

    void write(Client client) {
        Instant created = earlier(Moment.at(client.from, 8 * 60 + dice.between(0, 50)));
        rows.add(DemoTable.CLIENT, client.id, client.given, client.family, earlierName(client), client.birth, created);
        for (Client.Place place : client.places) {
            rows.add(
                    DemoTable.CLIENT_REGISTRATION,
                    client.id,
                    place.clinic().id(),
                    place.since(),
                    place.therapist().id());
            care.begin(place.therapist().id(), client.id, place.clinic().id(), earlier(Moment.at(place.since(), 540)));
        }
        String phone = phone();
        rows.add(
                DemoTable.CLIENT_CONTACT,
                client.id,
                email(client),
                phone,
                address(client),
                dice.of(RELATIONS) + ", " + phone(dice.of(phones)));
    }

    private Instant earlier(Instant at) {
        return at.isBefore(moment.now()) ? at : moment.now();
    }

    private String earlierName(Client client) {
        String known = earlierNames.get(client.name());
        return known == null ? "" : known;
    }

    private String phone() {
        return phone(phones.remove(dice.between(0, phones.size() - 1)));
    }

    private static String phone(int number) {
        return String.format(Locale.ROOT, "07700 900%03d", number);
    }

    private static String email(Client client) {
        return plain(client.given) + "." + plain(client.family) + "@example.org";
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^a-z-]", "");
    }

    private String address(Client client) {
        String town = switch (client.home().clinic().key()) {
            case "jericho" -> "Oxford";
            case "caversham" -> "Caversham, Reading";
            default -> "Reading";
        };
        return dice.between(1, 118) + " " + dice.of(streets) + ", " + town;
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
