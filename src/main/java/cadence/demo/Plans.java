package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the treatment plans with goals and sessions, each with its window and the rule that put it there. */
final class Plans {

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final Map<Client, List<Booking>> visits = new HashMap<>();

    Plans(Moment moment, Dice dice, DemoRows rows, List<Booking> bookings) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        for (Booking booking : bookings) {
            if (!booking.isCancelled()
                    && booking.clinic.equals(booking.client.home().clinic())) {
                visits.computeIfAbsent(booking.client, key -> new ArrayList<>()).add(booking);
            }
        }
    }

    void write(Client client) {
        Client.Course course = client.course;
        if (course == null) {
            return;
        }
        Instant made = Moment.at(course.from(), 12 * 60 + 5);
        UUID plan = dice.id(made);
        Race race = course.race();
        rows.add(
                DemoTable.PLAN,
                plan,
                client.id,
                client.home().clinic().id(),
                client.home().therapist().id(),
                race == null
                        ? "Maintenance, every 3 to 4 weeks"
                        : "Run-up to " + race.edition().event(),
                course.state(),
                course.from(),
                course.to(),
                made);
        goals(client, plan);
        if (course.state().equals("DRAFT")) {
            return;
        }
        for (PlanWindows.Window window : PlanWindows.of(course, date -> visited(client, date))) {
            session(client, course, plan, window);
        }
    }

    /** The day of the next visit from that day on, however late. */
    private @Nullable LocalDate visited(Client client, LocalDate date) {
        return visits.getOrDefault(client, List.of()).stream()
                .filter(booking -> !booking.outcome.equals("NO_SHOW"))
                .map(Booking::date)
                .filter(day -> !day.isBefore(date))
                .findFirst()
                .orElse(null);
    }

    private void session(Client client, Client.Course course, UUID plan, PlanWindows.Window window) {
        Booking booking = visits.getOrDefault(client, List.of()).stream()
                .filter(visit -> window.holds(visit.date()) && !visit.outcome.equals("NO_SHOW"))
                .findFirst()
                .orElse(null);
        boolean attended = booking != null && booking.isAttended();
        boolean over = window.latest().isBefore(moment.today());
        String state =
                attended ? "ATTENDED" : over ? "MISSED" : course.state().equals("STOPPED") ? "DROPPED" : "PLANNED";
        boolean open = state.equals("PLANNED");
        Race race = course.race();
        rows.add(
                DemoTable.PLAN_SESSION,
                dice.id(Moment.at(course.from(), 12 * 60 + 5)),
                plan,
                client.id,
                client.home().clinic().id(),
                window.type(),
                window.earliest(),
                window.latest(),
                window.suggested(),
                window.because(),
                state,
                booking != null && (attended || open) ? booking.id : null,
                open && dice.chance(0.05),
                race == null || window.type().equals("MAINTENANCE") ? null : race.entry,
                window.type().equals("PRE_EVENT") ? "BRISK" : window.type().equals("POST_EVENT") ? "SLOW" : "VARIED",
                window.type().equals("PRE_EVENT")
                        ? "NOT_DEEP"
                        : window.type().equals("POST_EVENT") ? "GENTLE" : "DEEP_ALLOWED",
                window.type().equals("PRE_EVENT") ? 20 : window.type().equals("POST_EVENT") ? 30 : 45,
                window.type().equals("PRE_EVENT") ? 30 : window.type().equals("POST_EVENT") ? 45 : 60);
    }

    private void goals(Client client, UUID plan) {
        int position = 0;
        for (Lines.Line line : Lines.of("goals.txt")) {
            if (line.text(0).equals(client.problem)) {
                int baseline = within(line.text(3));
                int gain = within(line.text(4));
                rows.add(
                        DemoTable.PLAN_GOAL,
                        dice.id(moment.now()),
                        plan,
                        client.id,
                        client.home().clinic().id(),
                        position++,
                        line.text(1),
                        line.text(2),
                        baseline,
                        baseline + Math.round(gain * dice.between(0.3, 0.9)),
                        baseline + gain);
            }
        }
    }

    private int within(String range) {
        String[] ends = range.split(" ");
        return dice.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
