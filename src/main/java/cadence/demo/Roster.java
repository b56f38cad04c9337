package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who works when and in which room: the weekly pattern, and for today some who have the day off by it. */
final class Roster {

    private final List<Shift> shifts = new ArrayList<>();
    private final Moment moment;
    private final Staff staff;
    private final Map<String, Clinic> clinics;

    /** A row of the pattern; from and to in minutes after midnight. */
    record Shift(
            Colleague colleague,
            Clinic clinic,
            UUID room,
            int weekday,
            int from,
            int to,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        boolean isOn(LocalDate date) {
            return date.getDayOfWeek().getValue() == weekday
                    && !date.isBefore(validFrom)
                    && (validUntil == null || !date.isAfter(validUntil));
        }

        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    Roster(Moment moment, Staff staff, Map<String, Clinic> clinics) {
        this.moment = moment;
        this.staff = staff;
        this.clinics = clinics;
    }

    void load(Dice dice, DemoRows rows) {
        for (Lines.Line line : Lines.of("roster.txt")) {
            Clinic clinic = clinic(line.text(1));
            shifts.add(new Shift(
                    staff.get(line.text(0)),
                    clinic,
                    room(clinic, line.text(2)),
                    line.number(3),
                    minute(line.text(4)),
                    minute(line.text(5)),
                    moment.day(line.number(6)),
                    line.has(7) ? moment.day(line.number(7)) : null));
        }
        for (Lines.Line line : Lines.of("extra-today.txt")) {
            addToday(line, clinic(line.text(1)), minute(line.text(2)), minute(line.text(3)));
        }
        shifts.sort(Comparator.comparingInt(Shift::from));
        for (Shift shift : shifts) {
            Instant made = Moment.at(shift.validFrom(), 8 * 60);
            rows.add(
                    DemoTable.ROSTER_SHIFT,
                    dice.id(made.isAfter(moment.now()) ? moment.now() : made),
                    shift.clinic().id(),
                    shift.colleague().id(),
                    shift.room(),
                    shift.weekday(),
                    time(shift.from()),
                    time(shift.to()),
                    shift.validFrom(),
                    shift.validUntil());
        }
    }

    private void addToday(Lines.Line line, Clinic clinic, int from, int to) {
        LocalDate today = moment.today();
        Colleague colleague = staff.get(line.text(0));
        boolean busy =
                on(today).stream().anyMatch(shift -> shift.colleague().equals(colleague) && shift.overlaps(from, to));
        UUID usual = room(clinic, line.text(4));
        UUID room = Stream.concat(Stream.of(usual), clinic.rooms().values().stream())
                .filter(candidate -> isFree(candidate, today, from, to))
                .findFirst()
                .orElse(null);
        if (!busy && room != null) {
            shifts.add(new Shift(colleague, clinic, room, today.getDayOfWeek().getValue(), from, to, today, today));
        }
    }

    /** Those who worked at the clinic and may not sign in any more. */
    List<Colleague> former(Clinic clinic) {
        return shifts.stream()
                .filter(shift ->
                        shift.clinic().equals(clinic) && !shift.colleague().isActive())
                .map(Shift::colleague)
                .distinct()
                .toList();
    }

    boolean isFree(UUID room, LocalDate date, int from, int to) {
        return on(date).stream().noneMatch(shift -> shift.room().equals(room) && shift.overlaps(from, to));
    }

    /** The shifts of that day, the earliest first. */
    List<Shift> on(LocalDate date) {
        List<Shift> found = new ArrayList<>();
        for (Shift shift : shifts) {
            if (shift.isOn(date)) {
                found.add(shift);
            }
        }
        return found;
    }

    /** The rows of the pattern of one therapist at one clinic. */
    List<Shift> of(Colleague colleague, Clinic clinic) {
        return shifts.stream()
                .filter(shift ->
                        shift.colleague().equals(colleague) && shift.clinic().equals(clinic))
                .toList();
    }

    private Clinic clinic(String key) {
        Clinic found = clinics.get(key);
        if (found == null) {
            throw new IllegalStateException("no clinic " + key);
        }
        return found;
    }

    private static UUID room(Clinic clinic, String name) {
        UUID found = clinic.rooms().get(name);
        if (found == null) {
            throw new IllegalStateException("no room " + name);
        }
        return found;
    }

    static int minute(String time) {
        return Moment.minuteOf(LocalTime.parse(time));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
