package cadence.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which clients go to which clinic and therapist: more to those who work more hours. */
final class Panels {

    private final Map<String, List<Client>> byTherapist = new HashMap<>();
    private final List<Roster.Shift> weighted = new ArrayList<>();
    private final Moment moment;
    private final Dice dice;
    private final Roster roster;

    Panels(Moment moment, Dice dice, Roster roster) {
        this.moment = moment;
        this.dice = dice;
        this.roster = roster;
    }

    void assign(List<Client> clients) {
        for (int day = 7; day < 14; day++) {
            for (Roster.Shift shift : roster.on(moment.day(day))) {
                int hours = (shift.to() - shift.from()) / 60;
                // A short shift lies in the evening, when many want to come.
                long weight = Math.round(
                        (hours <= 4 ? hours + 2 : hours) * 2 * shift.colleague().fullness());
                for (int i = 0; i < weight; i++) {
                    weighted.add(shift);
                }
            }
        }
        for (Client client : clients) {
            if (client.places.isEmpty()) {
                client.places.add(place(client.from));
                if (dice.chance(0.08) && client.from.isBefore(moment.day(-120))) {
                    addSecond(client);
                }
            }
            for (Client.Place place : client.places) {
                join(place.clinic(), place.therapist(), client);
                if (!place.cover().equals(place.therapist())) {
                    join(place.clinic(), place.cover(), client);
                }
                if (place.former() != null) {
                    join(place.clinic(), place.former(), client);
                }
            }
        }
    }

    private void join(Clinic clinic, Colleague therapist, Client client) {
        byTherapist
                .computeIfAbsent(key(clinic, therapist), key -> new ArrayList<>())
                .add(client);
    }

    private Client.Place place(LocalDate since) {
        Roster.Shift shift = dice.of(weighted);
        List<Colleague> others = weighted.stream()
                .filter(other -> other.clinic().equals(shift.clinic()))
                .map(Roster.Shift::colleague)
                .distinct()
                .toList();
        return new Client.Place(
                shift.clinic(), shift.colleague(), dice.of(others), since, former(shift.clinic(), since));
    }

    private @Nullable Colleague former(Clinic clinic, LocalDate since) {
        List<Colleague> former = roster.former(clinic);
        boolean longAgo = since.isBefore(moment.day(-250));
        return longAgo && !former.isEmpty() && dice.chance(0.6) ? dice.of(former) : null;
    }

    private void addSecond(Client client) {
        Client.Place second = place(client.from.plusDays(dice.between(30, 110)));
        if (!second.clinic().equals(client.home().clinic())) {
            client.places.add(second);
        }
    }

    /** Those a therapist may find in the diary: the own clients and those covered. */
    List<Client> of(Clinic clinic, Colleague therapist) {
        return byTherapist.getOrDefault(key(clinic, therapist), List.of());
    }

    private static String key(Clinic clinic, Colleague therapist) {
        return clinic.key() + "." + therapist.key();
    }
}
