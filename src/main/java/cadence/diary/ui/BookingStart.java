package cadence.diary.ui;

import cadence.clients.ClientRef;
import cadence.diary.BookingWish;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known already when the booking dialog opens; null where nothing is. */
record BookingStart(
        @Nullable ClientRef client,
        @Nullable ClinicId clinic,
        @Nullable AccountId therapist,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable BookingWish wish) {

    static BookingStart of(Optional<ClientRef> client) {
        return new BookingStart(
                client.orElse(null), client.map(ClientRef::clinic).orElse(null), null, null, null, null);
    }

    static BookingStart at(ClinicId clinic, @Nullable AccountId therapist, LocalDate day, @Nullable LocalTime time) {
        return new BookingStart(null, clinic, therapist, day, time, null);
    }

    static BookingStart of(BookingWish wish) {
        return new BookingStart(wish.client(), wish.client().clinic(), null, wish.day(), null, wish);
    }
}
