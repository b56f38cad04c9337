package cadence.plans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of an event, as it was typed (domain.md, "Events").
 *
 * @param km null where the distance changes from year to year or is not known
 * @param days first to last, 1 for a race of one day; null where nothing was typed
 */
public record EventFacts(
        String name,
        String place,
        @Nullable BigDecimal km,
        @Nullable Integer days) {}
