package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.RoomId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the fields of a booking offer. */
public final class BookingChoices {

    private BookingChoices() {}

    public record Clinic(ClinicId id, String name, ZoneId zone) {}

    public record Therapist(AccountId id, String name) {}

    public record Room(RoomId id, String name) {}

    /** @param birthDate tells people of one name apart; null where unknown */
    public record Client(ClientId id, String name, @Nullable LocalDate birthDate) {}
}
