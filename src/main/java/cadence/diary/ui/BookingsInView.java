package cadence.diary.ui;

import cadence.clients.ClientRef;
import cadence.diary.AppointmentService;
import cadence.diary.AvailabilityService;
import cadence.diary.BookingChoiceService;
import cadence.diary.BookingWish;
import cadence.diary.Bookings;
import cadence.diary.Outcome;
import cadence.shared.AppointmentId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/** Lends the diary's dialog and menu to other rooms' views. */
@SpringComponent
class BookingsInView implements Bookings {

    private final AppointmentService appointments;
    private final AvailabilityService availability;
    private final BookingChoiceService choices;
    private final Settling settling;
    private final Clock clock;

    BookingsInView(
            AppointmentService appointments,
            AvailabilityService availability,
            BookingChoiceService choices,
            Settling settling,
            Clock clock) {
        this.appointments = appointments;
        this.availability = availability;
        this.choices = choices;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public void openDialog(Optional<ClientRef> client, Runnable afterwards) {
        open(BookingStart.of(client), afterwards);
    }

    @Override
    public void openDialog(BookingWish wish, Consumer<AppointmentId> afterwards) {
        open(BookingStart.of(wish), afterwards);
    }

    @Override
    public void openMove(AppointmentId appointment, LocalDate day, Runnable afterwards) {
        new MoveDialog(appointments, availability, appointments.appointment(appointment), day, afterwards).open();
    }

    @Override
    public void openCancel(AppointmentId appointment, String who, Runnable afterwards) {
        new CancelDialog(settling, appointment, who, afterwards).open();
    }

    /** The dialog with more of its fields filled. */
    void open(BookingStart known, Runnable afterwards) {
        open(known, booked -> afterwards.run());
    }

    private void open(BookingStart known, Consumer<AppointmentId> afterwards) {
        ZoneId zone = choices.clinics().stream()
                .filter(clinic -> known.clinic() == null || clinic.id().equals(known.clinic()))
                .findFirst()
                .<ZoneId>map(clinic -> clinic.zone())
                .orElse(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        new BookingDialog(appointments, availability, choices, today, known, afterwards).open();
    }

    @Override
    public Component outcomeMenu(
            AppointmentId appointment, Outcome outcome, Instant startsAt, String who, Runnable afterwards) {
        return new OutcomeMenu(settling, appointment, outcome, startsAt, who, afterwards);
    }
}
