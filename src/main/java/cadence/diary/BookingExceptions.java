package cadence.diary;

import cadence.diary.BookingGuard.Breach;
import cadence.shared.AppointmentId;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A booking may break a rule of treatment, with a reason that is kept. */
@Component
class BookingExceptions {

    private static final int LENGTH = 300;

    private final ObjectProvider<BookingGuard> guards;

    BookingExceptions(ObjectProvider<BookingGuard> guards) {
        this.guards = guards;
    }

    /**
     * Lets the booking pass, or not.
     *
     * @param reason why it breaks a rule; empty where nobody was asked
     * @param clash what no reason helps against: said first
     * @return what is to be done with the appointment once it is written
     * @throws Refused if a rule is broken and no reason given, or it is longer than 300 characters
     */
    Consumer<AppointmentId> require(
            NewAppointment wanted, @Nullable AppointmentId itself, String reason, Supplier<Optional<Refused>> clash) {
        String why = Typed.line("exception", reason, LENGTH);
        List<Breach> breaches = breaches(wanted, itself);
        if (!breaches.isEmpty() && why.isEmpty()) {
            throw clash.get().orElseGet(() -> new Refused("exception", "diary.book.exception-missing"));
        }
        return booked -> breaches.forEach(breach -> breach.allow(booked, why));
    }

    /** The rules it would break, in words once the user interface asks for them. */
    Supplier<List<String>> words(NewAppointment wanted, @Nullable AppointmentId itself) {
        List<Breach> breaches = breaches(wanted, itself);
        return () ->
                breaches.stream().flatMap(breach -> breach.words().stream()).toList();
    }

    private List<Breach> breaches(NewAppointment wanted, @Nullable AppointmentId itself) {
        return guards.stream()
                .map(guard -> guard.check(wanted, itself))
                .filter(breach -> !breach.isEmpty())
                .toList();
    }
}
