package cadence.notes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far left and right differ in a range of motion. */
public final class Asymmetry {

    /**
     * From here on a difference stands out: below it lies about what two readings of the same joint by the same person differ
     * by with a goniometer. A hint of the product; neither a rule of the domain nor a clinic's setting.
     */
    public static final int NOTABLE_DEGREES = 5;

    private Asymmetry() {}

    /** |left − right| in degrees; null where one side is missing. */
    public static @Nullable BigDecimal between(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.subtract(right).abs().stripTrailingZeros();
    }

    public static boolean isNotable(@Nullable BigDecimal difference) {
        return difference != null && difference.compareTo(BigDecimal.valueOf(NOTABLE_DEGREES)) >= 0;
    }
}
