package cadence.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Managers remind at nine in the morning: of what is overdue then, of some on the day before. */
final class Reminders {

    private static final int NINE = 9 * 60;
    private static final int DEADLINE_HOURS = 24;

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;

    Reminders(Moment moment, Dice dice, DemoRows rows) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
    }

    void write(List<Booking> bookings, Unfinished unfinished, Staff staff) {
        bookings.stream()
                .filter(booking -> unfinished.isDraft(booking) || unfinished.isNotStarted(booking))
                .forEach(booking -> remind(booking, unfinished, staff));
    }

    private void remind(Booking booking, Unfinished unfinished, Staff staff) {
        LocalDate day = unfinished.isDraft(booking) ? moment.today() : moment.day(-1);
        Instant nine = Moment.at(day, NINE);
        if (nine.isAfter(moment.now())
                || booking.end.plus(Duration.ofHours(DEADLINE_HOURS)).isAfter(nine)) {
            return;
        }
        rows.add(
                DemoTable.NOTE_REMINDER,
                dice.id(nine),
                booking.id,
                booking.clinic.id(),
                booking.therapist.id(),
                staff.managerOf(booking.clinic).id(),
                nine,
                day);
    }
}
