package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.PlanDetails.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What signed notes measured, for the goals of a plan. Plans know nothing of notes: the room that keeps them answers here, reads
 * what the actor may read, and writes it to the trail.
 */
public interface GoalMeasures {

    /** The code of the client's own activities (PSFS): a goal may name one that nobody scored yet. */
    String ACTIVITY = "PSFS";

    /** PSFS, points from the first value (domain.md: JOSPT 2014;44:560). */
    BigDecimal SMALL = new BigDecimal("1.3");

    BigDecimal MEDIUM = new BigDecimal("2.3");
    BigDecimal LARGE = new BigDecimal("2.7");

    /** What a change of a client's own activity is called. */
    List<Step> ACTIVITY_STEPS =
            List.of(new Step(SMALL, Size.SMALL), new Step(MEDIUM, Size.MEDIUM), new Step(LARGE, Size.LARGE));

    /** What there is to choose for a goal, what this client was measured for first; without values where notes are closed. */
    List<Offer> offers(ClientRef client);

    /** The course of each of these; what is unknown, or closed to the actor, has no values. */
    Map<What, Course> courses(ClientRef client, Collection<What> wanted);

    /** The values of one thing, the earliest first; none where the notes are closed to the actor. */
    List<Value> values(ClientRef client, String code, String subject, @Nullable Side side);

    /**
     * What is measured.
     *
     * @param code the measure's name in the notes
     * @param subject the client's own activity for PSFS, empty otherwise
     * @param side null where the measure has no sides; of one that has, the difference between them
     */
    record What(String code, String subject, @Nullable Side side) {

        /** Empty code: kept by hand. */
        static What of(PlanDetails.Goal goal) {
            return new What(goal.code(), goal.subject(), goal.side());
        }
    }

    /**
     * A choice for a goal.
     *
     * @param words its name for people, the side included
     * @param unit as {@link PlanDetails.Goal#unit()}
     * @param latest null where it was never taken
     */
    record Offer(
            String code,
            String subject,
            @Nullable Side side,
            String words,
            String unit,
            Better better,
            @Nullable Value latest) {}

    /** One value, on its day in the clinic's zone. */
    record Value(LocalDate day, BigDecimal value) {}

    /** Which way is better. */
    enum Better {
        MORE,
        LESS
    }

    /** From which change on, either way, it has a name (domain.md, "What it is meant to achieve"). */
    record Step(BigDecimal from, Size size) {}

    /** Names of changes. */
    enum Size {
        SMALL,
        MEDIUM,
        LARGE,
        /** 2 points of pain. */
        CLEAR
    }

    /**
     * How a measure went.
     *
     * @param steps the smallest first; empty where domain.md names none
     * @param values the earliest first
     * @param otherSide the same measure's other side, empty where it has none
     */
    record Course(Better better, List<Step> steps, List<Value> values, List<Value> otherSide) {

        public static final Course EMPTY = new Course(Better.MORE, List.of(), List.of(), List.of());

        public Course {
            steps = List.copyOf(steps);
            values = List.copyOf(values);
            otherSide = List.copyOf(otherSide);
        }
    }
}
