package cadence.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A clinical alert as typed; see {@link ClientAlert}. */
public record NewAlert(
        ClientAlert.Kind kind,
        String text,
        String region,
        String clearance,
        @Nullable LocalDate clearedOn) {}
