package cadence.utilisation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A part and its whole, kept apart so that ratios are never averaged. */
public record Ratio(long part, long whole) {

    /** In percent, or empty where there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        return quotient().map(quotient -> quotient.movePointRight(2));
    }

    /** Part by whole, or empty where there is nothing to divide by. */
    public Optional<BigDecimal> quotient() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    /** By how many points in percent this is more than the other; empty if either has no percent. */
    public Optional<BigDecimal> pointsAbove(Ratio other) {
        return percent().flatMap(mine -> other.percent().map(mine::subtract));
    }
}
