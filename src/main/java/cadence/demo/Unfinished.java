package cadence.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which of the latest sessions have no note yet, or a draft: a handful, one of them overdue; and which have no outcome. */
final class Unfinished {

    enum State {
        NOT_STARTED,
        DRAFT
    }

    private final Map<UUID, State> states = new HashMap<>();
    private final Instant now;

    Unfinished(Moment moment) {
        now = moment.now();
    }

    void choose(List<Booking> bookings, Staff staff) {
        leaveUnresolved(bookings);
        for (Colleague colleague : staff.all()) {
            List<Booking> latest = bookings.stream()
                    .filter(booking -> booking.therapist.equals(colleague)
                            && booking.isOver(now)
                            && booking.isAttended()
                            && age(booking) < 24 * 21)
                    .sorted(Comparator.comparing((Booking booking) -> booking.start)
                            .reversed())
                    .toList();
            switch (colleague.key()) {
                case "elise" -> {
                    mark(latest, 0, 13, 0, State.NOT_STARTED);
                    mark(latest, 0, 13, 0, State.DRAFT);
                    mark(latest, 13, 24, 0, State.DRAFT);
                    mark(latest, 40, 500, 2, State.NOT_STARTED);
                }
                case "owen" -> {
                    mark(latest, 26, 200, 1, State.DRAFT);
                    mark(latest, 0, 20, 0, State.NOT_STARTED);
                }
                case "ruaridh", "thandiwe" -> mark(latest, 3, 200, 1, State.DRAFT);
                case "hannah", "emeka" -> mark(latest, 0, 24, 0, State.NOT_STARTED);
                default -> {}
            }
        }
    }

    /** A few past appointments of the last days that nobody settled. */
    private void leaveUnresolved(List<Booking> bookings) {
        int left = 6;
        for (int i = bookings.size() - 1; i >= 0 && left > 0; i -= 3) {
            Booking booking = bookings.get(i);
            if (booking.isAttended()
                    && age(booking) > 3
                    && !booking.therapist.key().equals("elise")) {
                booking.settle("SCHEDULED", null);
                left--;
                i -= 9;
            }
        }
    }

    /** The n-th of the sessions that ended so many hours ago and are not marked yet. */
    private void mark(List<Booking> latest, int fromHours, int toHours, int skip, State state) {
        latest.stream()
                .filter(booking -> age(booking) >= fromHours && age(booking) < toHours)
                .filter(booking -> !states.containsKey(booking.id))
                .skip(skip)
                .findFirst()
                .ifPresent(booking -> states.put(booking.id, state));
    }

    private double age(Booking booking) {
        return Duration.between(booking.end, now).toMinutes() / 60.0;
    }

    boolean isNotStarted(Booking booking) {
        return states.get(booking.id) == State.NOT_STARTED;
    }

    boolean isDraft(Booking booking) {
        return states.get(booking.id) == State.DRAFT;
    }
}
