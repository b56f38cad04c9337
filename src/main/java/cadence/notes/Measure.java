package cadence.notes;

import java.math.BigDecimal;

/**
 * What can be measured (domain.md, "What it is meant to achieve"). The usual ranges of motion are a hint, no norm for this client.
 */
public enum Measure {
    CERVICAL_ROTATION(Unit.DEGREES, true, 60, 90),
    CERVICAL_SIDE_FLEXION(Unit.DEGREES, true, 35, 50),
    SHOULDER_FLEXION(Unit.DEGREES, true, 150, 180),
    SHOULDER_ABDUCTION(Unit.DEGREES, true, 150, 180),
    SHOULDER_EXTERNAL_ROTATION(Unit.DEGREES, true, 70, 100),
    LUMBAR_FLEXION(Unit.DEGREES, false, 40, 60),
    LUMBAR_SIDE_FLEXION(Unit.DEGREES, true, 15, 30),
    HIP_FLEXION(Unit.DEGREES, true, 100, 130),
    HIP_EXTENSION(Unit.DEGREES, true, 10, 20),
    HIP_ABDUCTION(Unit.DEGREES, true, 30, 50),
    HIP_INTERNAL_ROTATION(Unit.DEGREES, true, 30, 45),
    HIP_EXTERNAL_ROTATION(Unit.DEGREES, true, 35, 50),
    STRAIGHT_LEG_RAISE(Unit.DEGREES, true, 70, 90),
    KNEE_FLEXION(Unit.DEGREES, true, 130, 150),
    KNEE_EXTENSION(Unit.DEGREES, true, -5, 5),
    ANKLE_DORSIFLEXION(Unit.DEGREES, true, 10, 20),
    ANKLE_PLANTARFLEXION(Unit.DEGREES, true, 40, 60),
    PSFS(Unit.SCORE, false, 0, 10),
    FATIGUE(Unit.SCORE, false, 0, 10),
    HEAVINESS(Unit.SCORE, false, 0, 10),
    READINESS_BEFORE(Unit.SCORE, false, 0, 10),
    READINESS_AFTER(Unit.SCORE, false, 0, 10),
    SORENESS_BASELINE(Unit.SCORE, false, 0, 10),
    SORENESS_24(Unit.SCORE, false, 0, 10),
    SORENESS_48(Unit.SCORE, false, 0, 10),
    SORENESS_72(Unit.SCORE, false, 0, 10);

    /** What a value counts. */
    public enum Unit {
        DEGREES(-30, 200),
        SCORE(0, 10);

        private final int least;
        private final int most;

        Unit(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private final Unit unit;
    private final boolean sided;
    private final int usualFrom;
    private final int usualTo;

    Measure(Unit unit, boolean sided, int usualFrom, int usualTo) {
        this.unit = unit;
        this.sided = sided;
        this.usualFrom = usualFrom;
        this.usualTo = usualTo;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether left and right are measured apart. */
    public boolean isSided() {
        return sided;
    }

    public boolean isRangeOfMotion() {
        return unit == Unit.DEGREES;
    }

    /** The lower end of what is usual, in the measure's unit. */
    public int usualFrom() {
        return usualFrom;
    }

    /** The upper end of what is usual, in the measure's unit. */
    public int usualTo() {
        return usualTo;
    }

    /** The lowest value that is taken, in the measure's unit. */
    public int least() {
        return unit.least;
    }

    /** The highest value that is taken, in the measure's unit. */
    public int most() {
        return unit.most;
    }

    boolean allows(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(unit.least)) >= 0
                && value.compareTo(BigDecimal.valueOf(unit.most)) <= 0
                && value.scale() <= 1;
    }
}
