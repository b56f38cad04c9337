package cadence.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Alerts and consents. */
final class Safety {

    private static final int WORDING = 3;

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final List<Lines.Line> alerts = Lines.of("alerts.txt");

    Safety(Moment moment, Dice dice, DemoRows rows) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
    }

    void write(Map<String, Client> cast, List<Client> clients) {
        for (Lines.Line line : Lines.of("cast-alerts.txt")) {
            Client client = cast.get(line.text(0));
            if (client != null) {
                alert(
                        client,
                        new Lines.Line(line.cells().subList(1, line.cells().size())),
                        line.number(6));
            }
        }
        for (Client client : clients) {
            if (!cast.containsValue(client) && dice.chance(0.085)) {
                Lines.Line line = dice.of(alerts);
                boolean fits = !line.text(1).startsWith("Pregnancy")
                        || client.woman && client.age(moment.today()) >= 24 && client.age(moment.today()) <= 41;
                if (fits) {
                    alert(client, line, line.text(0).equals("LOCAL") ? dice.between(2, 30) : dice.between(20, 150));
                }
            }
            client.places.forEach(place -> consents(client, place));
        }
    }

    private void alert(Client client, Lines.Line line, int daysAgo) {
        Client.Place place = client.home();
        LocalDate recorded = Records.latest(moment.day(-daysAgo), client.from);
        LocalDate cleared = line.has(4) ? Records.latest(moment.day(-line.number(4)), recorded) : null;
        rows.add(
                DemoTable.CLIENT_ALERT,
                dice.id(Moment.at(recorded, 600)),
                client.id,
                place.clinic().id(),
                line.text(0),
                line.text(1),
                line.text(2),
                line.text(3),
                cleared,
                place.therapist().id(),
                Moment.at(recorded, 600));
    }

    /** Taken at the first visit; who comes for the first time today has none yet. */
    private void consents(Client client, Client.Place place) {
        if (!place.since().isBefore(moment.today())) {
            return;
        }
        int version = place.since().isBefore(moment.day(-300)) && dice.chance(0.6) ? WORDING - 1 : WORDING;
        consent(client, place, "TREAT", version, null, withdrawnFromTreatment(client, place));
        consent(client, place, "DATA", version, null, null);
        if (client.places.size() > 1 && place.equals(client.home())) {
            LocalDate withdrawn = dice.chance(0.15) ? Records.latest(moment.day(-100), place.since()) : null;
            consent(client, place, "SHARE", version, client.places.getLast(), withdrawn);
        }
    }

    /** A handful withdrew yesterday: their next session waits for a new consent. */
    private @Nullable LocalDate withdrawnFromTreatment(Client client, Client.Place place) {
        boolean withdrew = place.equals(client.home()) && Math.floorMod(client.id.hashCode(), 59) == 7;
        return withdrew && place.since().isBefore(moment.day(-60)) ? moment.day(-1) : null;
    }

    private void consent(
            Client client,
            Client.Place place,
            String kind,
            int version,
            Client.@Nullable Place with,
            @Nullable LocalDate withdrawn) {
        rows.add(
                DemoTable.CLIENT_CONSENT,
                dice.id(Moment.at(place.since(), 9 * 60 + 5)),
                client.id,
                place.clinic().id(),
                kind,
                version,
                with == null ? null : with.clinic().id(),
                place.since(),
                withdrawn,
                place.therapist().id(),
                Moment.at(place.since(), 9 * 60 + 5));
    }
}
