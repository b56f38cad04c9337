package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leave, public holidays and blocks, and what they leave of a shift. */
final class Absences {

    private static final Set<MonthDay> CLOSED = Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(1, 1));
    private static final int LONG_SHIFT = 300;

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final Map<String, Set<LocalDate>> away = new HashMap<>();

    /** A stretch of a day, in minutes after midnight. */
    record Stretch(int from, int to) {}

    Absences(Moment moment, Dice dice, DemoRows rows) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
    }

    void load(Staff staff) {
        for (Lines.Line line : Lines.of("leave.txt")) {
            leave(staff.get(line.text(0)), line.text(1), line.text(2), moment.day(line.number(3)), line.number(4));
        }
        for (Colleague colleague : staff.all()) {
            if (colleague.fullness() > 0) {
                publicHolidays(colleague);
            }
        }
    }

    private void publicHolidays(Colleague colleague) {
        for (LocalDate date = moment.firstDay(); !date.isAfter(moment.lastDay()); date = date.plusDays(1)) {
            if (CLOSED.contains(MonthDay.from(date)) && !date.equals(moment.today()) && !isAway(colleague, date)) {
                leave(colleague, "OTHER", "APPROVED", date, 1);
            }
        }
    }

    private void leave(Colleague colleague, String kind, String state, LocalDate first, int days) {
        Instant asked = Moment.at(first.minusDays(kind.equals("SICK") ? 0 : 40), 8 * 60);
        rows.add(
                DemoTable.LEAVE,
                dice.id(asked),
                colleague.id(),
                kind,
                state,
                Moment.midnight(first),
                Moment.midnight(first.plusDays(days)));
        if (state.equals("APPROVED")) {
            first.datesUntil(first.plusDays(days))
                    .forEach(date -> away.computeIfAbsent(colleague.key(), key -> new HashSet<>())
                            .add(date));
        }
    }

    boolean isAway(Colleague colleague, LocalDate date) {
        return away.getOrDefault(colleague.key(), Set.of()).contains(date);
    }

    /** What can be booked of a shift: the stretches between its blocks. Writes those blocks. */
    List<Stretch> open(Roster.Shift shift, LocalDate date) {
        List<Stretch> blocks = blocks(shift, date);
        blocks.sort(Comparator.comparingInt(Stretch::from));
        List<Stretch> open = new ArrayList<>();
        int from = shift.from();
        for (Stretch block : blocks) {
            open.add(new Stretch(from, block.from()));
            from = block.to();
        }
        open.add(new Stretch(from, shift.to()));
        return open;
    }

    private List<Stretch> blocks(Roster.Shift shift, LocalDate date) {
        List<Stretch> blocks = new ArrayList<>();
        int length = shift.to() - shift.from();
        boolean today = date.equals(moment.today());
        if (length >= LONG_SHIFT) {
            int pause = pause(shift);
            blocks.add(block(shift, date, "BREAK", pause, pause + 30));
        }
        if (!today && date.getDayOfMonth() <= 7 && date.getDayOfWeek().getValue() <= 2 && length >= LONG_SHIFT) {
            blocks.add(block(shift, date, "MEETING", shift.from(), shift.from() + 60));
        } else if (!today && length >= LONG_SHIFT && dice.chance(0.015)) {
            blocks.add(block(shift, date, "TRAINING", shift.to() - 120, shift.to()));
        }
        if (shift.colleague().key().equals("elise") && shift.clinic().key().equals("caversham")) {
            block(shift, date, "TRAVEL", shift.from() - 45, shift.from() - 15);
        }
        return blocks;
    }

    /** Around noon, not all at once; in an afternoon shift in the middle. */
    private static int pause(Roster.Shift shift) {
        if (shift.from() > 600 || shift.to() < 840) {
            return (shift.from() + shift.to()) / 60 * 30;
        }
        return 720
                + shift.colleague().key().length() % 3 * 30
                - (shift.colleague().key().equals("elise") ? 30 : 0);
    }

    private Stretch block(Roster.Shift shift, LocalDate date, String label, int from, int to) {
        Instant start = Moment.at(date, from);
        rows.add(
                DemoTable.BLOCK,
                dice.id(start.isAfter(moment.now()) ? moment.now() : start),
                shift.clinic().id(),
                shift.colleague().id(),
                label,
                start,
                Moment.at(date, to));
        return new Stretch(from, to);
    }
}
