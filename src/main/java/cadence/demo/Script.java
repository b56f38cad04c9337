package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The day of Elise Hartley on which the demo is started, as written down in today.txt. */
final class Script {

    /** Keeps the people of the day free of chance appointments around it. */
    private static final int DAYS_BEFORE = 9;

    private static final int DAYS_AFTER = 8;

    private final Moment moment;
    private final Map<String, Client> cast;
    private final Booker booker;
    private final Outcomes outcomes;

    Script(Moment moment, Map<String, Client> cast, Booker booker, Outcomes outcomes) {
        this.moment = moment;
        this.cast = cast;
        this.booker = booker;
        this.outcomes = outcomes;
    }

    void reserve() {
        for (Lines.Line line : Lines.of("today.txt")) {
            Client client = client(line);
            client.reservedFrom = moment.day(-DAYS_BEFORE);
            client.reservedTo = moment.day(DAYS_AFTER);
        }
    }

    boolean covers(Roster.Shift shift, LocalDate date) {
        return date.equals(moment.today()) && shift.colleague().key().equals("elise");
    }

    List<Booking> play(Roster.Shift shift) {
        List<Booking> bookings = new ArrayList<>();
        for (Lines.Line line : Lines.of("today.txt")) {
            if (line.text(0).equals(shift.clinic().key())) {
                bookings.add(play(shift, line));
            }
        }
        return bookings;
    }

    private Booking play(Roster.Shift shift, Lines.Line line) {
        Client client = client(line);
        String race = client.races.stream()
                .map(entry -> entry.edition().event())
                .filter(event -> line.text(6).startsWith(event.split(" ")[0]))
                .findFirst()
                .orElse("");
        Booking.Kind kind =
                new Booking.Kind(line.text(4), line.has(5) ? line.text(5) : null, client.problem, race, line.text(6));
        Instant start = moment.today()
                .atTime(LocalTime.parse(line.text(1)))
                .atZone(Moment.ZONE)
                .toInstant();
        Booking booking = booker.open(shift, client, kind, start, line.number(2));
        if (booking.isOver(moment.now())) {
            if (client.equals(cast.get("callum"))) {
                booking.settle("NO_SHOW", start.plus(20, ChronoUnit.MINUTES));
            } else {
                outcomes.attend(booking);
            }
        } else if (!start.isAfter(moment.now().plus(15, ChronoUnit.MINUTES))) {
            Instant arrived = start.minus(4, ChronoUnit.MINUTES);
            booking.settle("ARRIVED", arrived.isBefore(moment.now()) ? arrived : moment.now());
        }
        booker.remember(booking, moment.today());
        return booking;
    }

    private Client client(Lines.Line line) {
        Client client = cast.get(line.text(3));
        if (client == null) {
            throw new IllegalStateException("no client " + line.text(3));
        }
        return client;
    }
}
