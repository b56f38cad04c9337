package cadence.demo;

import cadence.plans.planner.Availability;
import cadence.plans.planner.Availability.Absence;
import cadence.plans.planner.Availability.Who;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On which days a plan's sessions can be, as the product would find it in the tables; some clients are away for a week. */
final class Days {

    private static final List<String> WORDS = List.of("Holiday", "Work abroad", "Family visit", "");

    /** A shift that ends sooner makes no weekday for months of plan. */
    private static final int LASTING_DAYS = 28;

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final Roster roster;
    private final Absences absences;

    /** @param dice of its own: those of everything else fall as before */
    Days(Moment moment, Dice dice, DemoRows rows, Roster roster, Absences absences) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        this.roster = roster;
        this.absences = absences;
    }

    /** @param taken days on which the client comes: nobody is away then */
    Availability of(Client client, List<LocalDate> taken) {
        Client.Place home = client.home();
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (Roster.Shift shift : roster.of(home.therapist(), home.clinic())) {
            if (shift.validUntil() == null || !shift.validUntil().isBefore(moment.day(LASTING_DAYS))) {
                weekdays.add(DayOfWeek.of(shift.weekday()));
            }
        }
        List<Absence> away = new ArrayList<>();
        for (LocalDate day = moment.today(); day.isBefore(moment.day(120)); day = day.plusDays(1)) {
            if (isAway(home, day)) {
                away.add(new Absence(Who.THERAPIST, day, day));
            }
        }
        if (dice.chance(0.12)) {
            away(client, taken, away);
        }
        return new Availability(weekdays.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : weekdays, away);
    }

    /** On leave, or on the day the leave ends, and no shift that day. */
    private boolean isAway(Client.Place home, LocalDate day) {
        boolean leave = absences.isAway(home.therapist(), day);
        boolean ended = absences.isAway(home.therapist(), day.minusDays(1));
        boolean works = roster.on(day).stream()
                .anyMatch(shift -> shift.colleague().equals(home.therapist())
                        && shift.clinic().equals(home.clinic()));
        return leave || ended && !works;
    }

    private void away(Client client, List<LocalDate> taken, List<Absence> away) {
        LocalDate first = moment.day(dice.between(6, 70));
        LocalDate last = first.plusDays(dice.between(4, 9));
        boolean free = taken.stream().noneMatch(day -> !day.isBefore(first) && !day.isAfter(last))
                && client.races.stream()
                        .noneMatch(race -> race.edition().last().plusDays(3).isAfter(first)
                                && race.edition().first().minusDays(3).isBefore(last));
        if (free) {
            away.add(new Absence(Who.CLIENT, first, last));
            rows.add(
                    DemoTable.CLIENT_ABSENCE,
                    dice.id(moment.now()),
                    client.id,
                    client.home().clinic().id(),
                    first,
                    last,
                    dice.of(WORDS));
        }
    }
}
