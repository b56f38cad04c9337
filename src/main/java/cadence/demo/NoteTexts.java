package cadence.demo;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the text of a note together from phrases of the problem and of the kind of session. */
final class NoteTexts {

    private final Phrases problems;
    private final Phrases sessions;
    private final Wording wording;
    private final Dice dice;

    record Text(
            String subjective,
            String objective,
            String assessment,
            String plan,
            String aftercare,
            String next,
            @Nullable Integer pressure,
            int painBefore,
            @Nullable Integer painAfter) {}

    record Technique(String region, String name, int pressure, int minutes) {}

    NoteTexts(Phrases problems, Phrases sessions, Wording wording, Dice dice) {
        this.problems = problems;
        this.sessions = sessions;
        this.wording = wording;
        this.dice = dice;
    }

    Text complete(Booking booking) {
        int before = painBefore(booking);
        int after = Math.max(0, before - dice.between(0, 2) - (before > 3 ? 1 : 0));
        return new Text(
                subjective(booking, before),
                phrase(booking, "objective", before),
                phrase(booking, "assessment", before) + (isRace(booking) ? "" : " " + session(booking, "outcome")),
                phrase(booking, "plan", before),
                session(booking, "aftercare"),
                session(booking, "next"),
                pressure(booking),
                before,
                after);
    }

    /** What is written down during the session: no assessment yet, nothing after it. */
    Text draft(Booking booking) {
        int before = painBefore(booking);
        return new Text(
                subjective(booking, before), phrase(booking, "objective", before), "", "", "", "", null, before, null);
    }

    private String subjective(Booking booking, int pain) {
        String first = booking.visitsBefore == 0 ? "First visit: history taken, consent explained and given. " : "";
        if (booking.kind.type().equals("PRE_EVENT")) {
            return first + session(booking, "opener");
        }
        return first + session(booking, "opener") + " " + phrase(booking, "subjective", pain);
    }

    private static boolean isRace(Booking booking) {
        return booking.kind.type().endsWith("_EVENT");
    }

    private String phrase(Booking booking, String key, int pain) {
        return isRace(booking)
                ? fill(booking, dice.of(sessions.all(booking.kind.type(), key)), pain)
                : fill(booking, dice.of(problems.all(booking.kind.problem(), key)), pain);
    }

    private String session(Booking booking, String key) {
        return fill(booking, dice.of(sessions.all(booking.kind.type(), key)), 3);
    }

    private String fill(Booking booking, String phrase, int pain) {
        return wording.fill(
                phrase, booking.kind.problem(), booking.client.side, Math.max(1, pain), booking.kind.race());
    }

    String addendum(Booking booking) {
        return session(booking, "addendum");
    }

    private int painBefore(Booking booking) {
        return switch (booking.kind.type()) {
            case "PRE_EVENT" -> dice.between(0, 1);
            case "POST_EVENT" -> dice.between(3, 5);
            case "INJURY_PREVENTION" -> injury(booking);
            default -> dice.between(2, 5);
        };
    }

    /** Six of ten in the first week, then about one less a week. */
    private int injury(Booking booking) {
        if (booking.client.injury == null || !booking.client.isInjured(booking.date())) {
            return dice.between(2, 4);
        }
        long weeks = ChronoUnit.WEEKS.between(booking.client.injury, booking.date());
        return (int) Math.max(1, 6 - weeks + dice.between(-1, 1));
    }

    private int pressure(Booking booking) {
        return switch (booking.kind.type()) {
            case "PRE_EVENT" -> dice.between(2, 3);
            case "POST_EVENT" -> dice.between(1, 2);
            default -> dice.between(2, 4);
        };
    }

    /** Three to five lines whose minutes, with some talk, make up the session. */
    List<Technique> techniques(Booking booking, @Nullable Integer pressure) {
        List<String> choices = new ArrayList<>(
                isRace(booking)
                        ? sessions.all(booking.kind.type(), "tech")
                        : problems.all(booking.kind.problem(), "tech"));
        int wanted = Math.min(choices.size(), booking.minutes() <= 30 ? 3 : dice.between(3, 5));
        while (choices.size() > wanted) {
            choices.remove(dice.between(0, choices.size() - 1));
        }
        int rest = booking.minutes() - dice.between(4, 9);
        List<Technique> techniques = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            int left = choices.size() - i;
            int minutes = left == 1 ? rest : Math.max(3, rest / left + dice.between(-2, 2));
            rest -= minutes;
            String[] cells = choices.get(i).split("\\|");
            int strength = Math.clamp((pressure == null ? 2 : pressure) + dice.between(-1, 0), 1, 5);
            techniques.add(new Technique(
                    fill(booking, cells[0].strip(), 3), cells[1].strip(), strength, Math.max(2, minutes)));
        }
        return techniques;
    }
}
