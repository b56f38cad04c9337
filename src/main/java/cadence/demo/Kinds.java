package cadence.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Decides what a session is: by the client's races, an injury, or the rhythm of maintenance. */
final class Kinds {

    private final Phrases problems;
    private final Wording wording;
    private final Dice dice;

    Kinds(Phrases problems, Wording wording, Dice dice) {
        this.problems = problems;
        this.wording = wording;
        this.dice = dice;
    }

    Booking.Kind of(Client client, LocalDate date, int minute) {
        for (Race race : client.races) {
            String event = race.edition().event();
            if (race.wantsBefore(date)) {
                race.doneBefore();
                return new Booking.Kind("PRE_EVENT", null, client.problem, event, event + " tomorrow");
            }
            if (race.wantsAfter(date, minute)) {
                race.doneAfter();
                long day = ChronoUnit.DAYS.between(race.edition().last(), date);
                String when = day == 0 ? ", same day" : ", day " + day + " after";
                return new Booking.Kind("POST_EVENT", null, client.problem, event, event + when);
            }
        }
        if (client.isInjured(date)) {
            return session(client, "INJURY_PREVENTION", "TREATMENT", client.problem);
        }
        String problem = dice.chance(0.7) ? client.problem : client.secondProblem;
        return dice.chance(0.06)
                ? session(client, "INJURY_PREVENTION", "PREVENTION", problem)
                : session(client, "MAINTENANCE", null, problem);
    }

    private Booking.Kind session(Client client, String type, @Nullable String purpose, String problem) {
        String reason = wording.fill(dice.of(problems.all(problem, "reason")), problem, client.side, 3, "");
        return new Booking.Kind(type, purpose, problem, "", reason);
    }
}
