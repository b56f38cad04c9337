package cadence.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what stands in a plan beside its sessions: goals, home exercises, discharge criteria, reviews. */
final class PlanParts {

    private static final List<String> REVIEWS =
            Lines.of("reviews.txt").stream().map(line -> line.text(0)).toList();

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final Measured measured;

    /** @param dice of its own: those of everything else fall as before */
    PlanParts(Moment moment, Dice dice, DemoRows rows, Measured measured) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        this.measured = measured;
    }

    /** Writes them, and gives them back by name as a version of the plan keeps them. */
    Map<String, Object> write(Client client, Client.Course course, UUID plan) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("goals", goals(client, course, plan));
        parts.put("exercises", exercises(client, course, plan));
        parts.put("criteria", criteria(client, course, plan));
        if (!course.isDraft() && !course.open()) {
            review(client, plan, course.from().plusDays(ChronoUnit.DAYS.between(course.from(), course.to()) / 2));
        }
        return parts;
    }

    private List<Object> goals(Client client, Client.Course course, UUID plan) {
        List<Object> goals = new ArrayList<>();
        for (Lines.Line line : about("goals.txt", client)) {
            String side = line.text(7).equals("sided") ? client.side.equals("right") ? "RIGHT" : "LEFT" : null;
            List<Measured.Value> values = measured.of(client, line.text(5), line.text(6), side);
            int baseline = within(line.text(3));
            int gain = within(line.text(4));
            Measured.Value first = values.stream()
                    .filter(value -> !value.day().isBefore(course.from().minusDays(30)))
                    .findFirst()
                    .orElse(null);
            Measured.Value last = values.isEmpty() ? null : values.getLast();
            boolean byHand = !line.has(5);
            Integer start = first == null ? byHand ? baseline : null : (Integer) first.value();
            Integer latest = last == null
                    ? byHand && !course.isDraft()
                            ? (Integer) (baseline + (int) Math.round(gain * dice.between(0.3, 0.9)))
                            : null
                    : (Integer) last.value();
            int target = (start == null ? baseline : start) + gain;
            goal(client, plan, goals, line, side, value(start, first), value(latest, last), target);
        }
        return goals;
    }

    private record Taken(@Nullable Integer value, @Nullable LocalDate on) {}

    private static Taken value(@Nullable Integer value, Measured.@Nullable Value source) {
        return new Taken(value, source == null ? null : source.day());
    }

    private void goal(
            Client client,
            UUID plan,
            List<Object> goals,
            Lines.Line line,
            @Nullable String side,
            Taken baseline,
            Taken latest,
            int wanted) {
        int target = line.text(5).equals("PSFS") ? Math.min(10, wanted) : wanted;
        rows.add(
                DemoTable.PLAN_GOAL,
                dice.id(moment.now()),
                plan,
                client.id,
                client.home().clinic().id(),
                goals.size(),
                line.text(1),
                line.text(5),
                line.text(6),
                side,
                line.text(2),
                baseline.value(),
                baseline.on(),
                latest.value(),
                latest.on(),
                target);
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("measure", line.text(1));
        kept.put("code", line.text(5));
        kept.put("subject", line.text(6));
        kept.put("side", side);
        kept.put("unit", line.text(2));
        kept.put("baseline", baseline.value());
        kept.put("baselineOn", baseline.on());
        kept.put("latest", latest.value());
        kept.put("latestOn", latest.on());
        kept.put("target", target);
        goals.add(kept);
    }

    private List<Object> exercises(Client client, Client.Course course, UUID plan) {
        List<Object> exercises = new ArrayList<>();
        for (Lines.Line line : about("exercises.txt", client)) {
            Integer times = line.has(3) ? (Integer) line.number(3) : null;
            add(
                    DemoTable.PLAN_EXERCISE,
                    client,
                    plan,
                    exercises.size(),
                    line.text(1),
                    line.text(2),
                    times,
                    line.text(4));
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("name", line.text(1));
            kept.put("dose", line.text(2));
            kept.put("timesAWeek", times);
            kept.put("hint", line.text(4));
            exercises.add(kept);
        }
        return exercises;
    }

    private List<Object> criteria(Client client, Client.Course course, UUID plan) {
        List<Object> criteria = new ArrayList<>();
        boolean over = course.to().isBefore(moment.today());
        for (Lines.Line line : Lines.of("criteria.txt")) {
            boolean fits = line.text(0).equals(course.sessions() > 0 ? "injury" : "rhythm");
            if (fits) {
                boolean met = !course.isDraft() && (over || criteria.isEmpty() && dice.chance(0.5));
                LocalDate metOn = met ? earlier(course.to(), moment.today()).minusDays(dice.between(1, 9)) : null;
                add(DemoTable.PLAN_CRITERION, client, plan, criteria.size(), line.text(1), metOn);
                Map<String, Object> kept = new LinkedHashMap<>();
                kept.put("words", line.text(1));
                kept.put("metOn", metOn);
                criteria.add(kept);
            }
        }
        return criteria;
    }

    private void review(Client client, UUID plan, LocalDate due) {
        LocalDate done = due.plusDays(dice.between(0, 6));
        if (done.isBefore(moment.today()) && dice.chance(0.8)) {
            rows.add(
                    DemoTable.PLAN_REVIEW,
                    dice.id(Moment.at(done, 13 * 60)),
                    plan,
                    client.id,
                    client.home().clinic().id(),
                    due,
                    Moment.at(done, 13 * 60),
                    client.home().therapist().id(),
                    dice.of(REVIEWS));
        }
    }

    private void add(DemoTable table, Client client, UUID plan, int position, @Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>(List.of(
                dice.id(moment.now()), plan, client.id, client.home().clinic().id(), position));
        row.addAll(Arrays.asList(values));
        rows.add(table, row.toArray());
    }

    private static List<Lines.Line> about(String resource, Client client) {
        return Lines.of(resource).stream()
                .filter(line -> line.text(0).equals(client.problem))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private int within(String range) {
        String[] ends = range.split(" ");
        return dice.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
