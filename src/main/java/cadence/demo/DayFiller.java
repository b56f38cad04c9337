package cadence.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays the calendar through, day by day and shift by shift: whoever is most due gets the next free time. */
final class DayFiller {

    private static final double[] SEASON = {.93, 1, 1.05, 1.04, 1, .98, .93, .86, 1, 1.03, .98, .84};

    /** Colleagues stand in for those who are long overdue, and for races. */
    private static final double STANDING_IN = 0.35;

    private final List<Booking> bookings = new ArrayList<>();
    private final Moment moment;
    private final Dice dice;
    private final Roster roster;
    private final Absences absences;
    private final Panels panels;
    private final Booker booker;

    DayFiller(Moment moment, Dice dice, Roster roster, Absences absences, Panels panels, Booker booker) {
        this.moment = moment;
        this.dice = dice;
        this.roster = roster;
        this.absences = absences;
        this.panels = panels;
        this.booker = booker;
    }

    List<Booking> play(Script script) {
        for (LocalDate date = moment.firstDay(); !date.isAfter(moment.lastDay()); date = date.plusDays(1)) {
            for (Roster.Shift shift : roster.on(date)) {
                if (!absences.isAway(shift.colleague(), date)) {
                    List<Absences.Stretch> open = absences.open(shift, date);
                    if (script.covers(shift, date)) {
                        bookings.addAll(script.play(shift));
                    } else {
                        fill(shift, date, open);
                    }
                }
            }
        }
        return bookings;
    }

    private void fill(Roster.Shift shift, LocalDate date, List<Absences.Stretch> open) {
        for (Absences.Stretch stretch : open) {
            int minute = stretch.from();
            while (minute + 30 <= stretch.to()) {
                int length = Math.min(dice.of(List.of(30, 45, 45, 45, 60, 60)), stretch.to() - minute) / 15 * 15;
                Booking booking = dice.chance(fullness(shift, date, minute)) ? take(shift, date, minute, length) : null;
                minute += booking == null ? 30 : length + (dice.chance(0.45) ? 15 : 0);
            }
        }
        int end = shift.to();
        if (dice.chance(0.04) && roster.isFree(shift.room(), date, end, end + 45) && isLast(shift, date)) {
            take(shift, date, end, 45);
        }
    }

    private boolean isLast(Roster.Shift shift, LocalDate date) {
        return roster.on(date).stream()
                .noneMatch(other -> other.colleague().equals(shift.colleague()) && other.from() > shift.from());
    }

    /** A time that was cancelled early may be taken by someone else. */
    private @Nullable Booking take(Roster.Shift shift, LocalDate date, int minute, int length) {
        for (int tries = 0; tries < 2; tries++) {
            Client client = mostDue(shift, date, minute);
            if (client == null) {
                return null;
            }
            Booking booking = booker.book(shift, client, date, minute, length);
            bookings.add(booking);
            if (!booking.isCancelled()) {
                return booking;
            }
        }
        return null;
    }

    private @Nullable Client mostDue(Roster.Shift shift, LocalDate date, int minute) {
        Client best = null;
        double most = 0.55;
        for (Client client : panels.of(shift.clinic(), shift.colleague())) {
            double need = client.need(date, minute);
            if (need > 0 && booker.sees(shift, client, date)) {
                double wish = need * (client.isWith(shift.clinic(), shift.colleague()) ? 1 : STANDING_IN)
                        + (need < 5 ? dice.between(-0.15, 0.15) : 0);
                if (wish > most) {
                    most = wish;
                    best = client;
                }
            }
        }
        return best;
    }

    private double fullness(Roster.Shift shift, LocalDate date, int minute) {
        double hour = minute >= 12 * 60 && minute < 14 * 60 ? 0.88 : minute >= 17 * 60 ? 1.04 : 1;
        long ahead = ChronoUnit.DAYS.between(moment.today(), date);
        double booked = ahead <= 0 ? 1 : Math.max(0.12, 0.95 - ahead * 0.024);
        return Math.min(0.99, shift.colleague().fullness() * 1.05 * SEASON[date.getMonthValue() - 1] * hour * booked);
    }
}
