package cadence.plans.planner;

import cadence.plans.planner.Availability.Absence;
import cadence.plans.planner.Availability.Who;
import cadence.plans.planner.PlannedSession.State;
import cadence.shared.TreatmentType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Random clients: what they enter, when they can, what has happened. The same seed gives the same client. */
final class Calendars {

    /** Leap days, the changes of the clocks in London, the turn of a year. */
    private static final List<LocalDate> ODD_DAYS = List.of(
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 10, 31),
            LocalDate.of(2026, 12, 31));

    static final PlannerSettings USUAL =
            new PlannerSettings(8, 14, 5, new Minutes(45, 60), new Minutes(20, 30), new Minutes(30, 45));

    private final SplittableRandom random;
    private final LocalDate today;

    private Calendars(long seed) {
        random = new SplittableRandom(seed);
        today = chance(3)
                ? ODD_DAYS.get(random.nextInt(ODD_DAYS.size())).plusDays(random.nextInt(-3, 4))
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
    }

    static PlanRequest of(long seed) {
        return new Calendars(seed).request();
    }

    /** A new client without history. */
    static PlanRequest fresh(long seed) {
        PlanRequest request = of(seed);
        return with(request, request.races(), List.of());
    }

    static PlanRequest with(PlanRequest base, List<Race> races, List<PlannedSession> sessions) {
        return new PlanRequest(
                base.today(),
                base.start(),
                base.end(),
                base.course(),
                races,
                base.settings(),
                base.stageSessions(),
                base.availability(),
                sessions);
    }

    static PlanRequest on(LocalDate today, PlanRequest base, List<PlannedSession> sessions) {
        return new PlanRequest(
                today,
                base.start(),
                base.end(),
                base.course(),
                base.races(),
                base.settings(),
                base.stageSessions(),
                base.availability(),
                sessions);
    }

    private PlanRequest request() {
        LocalDate start = chance(3) ? today : today.plusDays(random.nextInt(-200, 15));
        LocalDate end = chance(2) ? null : later(start, today).plusDays(random.nextInt(1, 400));
        PlannerSettings settings = chance(2)
                ? USUAL
                : new PlannerSettings(
                        random.nextInt(0, 17),
                        random.nextInt(3, 31),
                        random.nextInt(0, 15),
                        USUAL.maintenance(),
                        USUAL.preEvent(),
                        USUAL.postEvent());
        Course course = chance(5) ? course() : null;
        List<Race> races = races();
        return new PlanRequest(
                today, start, end, course, races, settings, chance(2), availability(), sessions(start, races));
    }

    private Course course() {
        int shortest = random.nextInt(30, 61);
        return new Course(
                chance(2) ? Course.Purpose.TREATMENT : Course.Purpose.PREVENTION,
                today.plusDays(random.nextInt(-20, 10)),
                random.nextInt(1, 9),
                random.nextInt(1, 22),
                new Minutes(shortest, random.nextInt(shortest, 61)));
    }

    private List<Race> races() {
        List<Race> races = new ArrayList<>();
        switch (random.nextInt(7)) {
            case 0 -> {}
            case 1 -> races.add(race(today.plusDays(1), 1));
            case 2 -> races.add(race(today.minusDays(1), 1));
            case 3 -> cluster(races, random.nextInt(2, 6));
            case 4 -> {
                for (int i = 0; i < 12; i++) {
                    races.add(race(today.plusDays(random.nextInt(365)), days()));
                }
            }
            case 5 -> races.add(race(ODD_DAYS.get(random.nextInt(ODD_DAYS.size())), days()));
            default -> {
                for (int i = random.nextInt(1, 5); i > 0; i--) {
                    races.add(race(today.plusDays(random.nextInt(-60, 300)), days()));
                }
            }
        }
        return races;
    }

    private void cluster(List<Race> races, int count) {
        LocalDate first = today.plusDays(random.nextInt(-10, 120));
        for (int i = 0; i < count; i++) {
            Race race = race(first, days());
            races.add(race);
            first = race.lastDay().plusDays(random.nextInt(0, 9));
        }
    }

    private int days() {
        return chance(4) ? random.nextInt(2, 8) : 1;
    }

    private Race race(LocalDate first, int days) {
        return new Race(id(), "Race of " + first, first, first.plusDays(days - 1), chance(10));
    }

    private Availability availability() {
        if (chance(3)) {
            return Availability.UNKNOWN;
        }
        Set<DayOfWeek> clinic = EnumSet.allOf(DayOfWeek.class);
        for (int i = random.nextInt(6); i > 0; i--) {
            clinic.remove(DayOfWeek.of(random.nextInt(1, 8)));
        }
        if (clinic.isEmpty()) {
            clinic.add(DayOfWeek.TUESDAY);
        }
        List<Absence> absences = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = today.plusDays(random.nextInt(-10, 200));
            absences.add(new Absence(
                    Who.values()[random.nextInt(3)], from, from.plusDays(random.nextInt(chance(4) ? 60 : 10))));
        }
        return new Availability(clinic, absences);
    }

    private List<PlannedSession> sessions(LocalDate start, List<Race> races) {
        List<PlannedSession> sessions = new ArrayList<>();
        if (chance(3)) {
            return sessions;
        }
        LocalDate day = today.minusDays(random.nextInt(0, 120));
        LocalDate last = today.plusDays(random.nextInt(0, 150));
        while (day.isBefore(last)) {
            sessions.add(session(day, races));
            day = day.plusDays(random.nextInt(1, 40));
        }
        return sessions;
    }

    private PlannedSession session(LocalDate day, List<Race> races) {
        TreatmentType type = chance(2)
                ? TreatmentType.MAINTENANCE
                : TreatmentType.values()[random.nextInt(TreatmentType.values().length)];
        Treatment treatment = switch (type) {
            case MAINTENANCE -> Treatment.maintenance(USUAL.maintenance(), true);
            case PRE_EVENT -> Treatment.preEvent(USUAL.preEvent());
            case POST_EVENT -> Treatment.postEvent(USUAL.postEvent());
            case INJURY_PREVENTION -> Treatment.injury(Course.PAGE_MINUTES, true);
        };
        boolean ofRace = type == TreatmentType.PRE_EVENT || type == TreatmentType.POST_EVENT;
        RaceRef ref = ofRace && !races.isEmpty() && chance(2)
                ? new RaceRef(races.get(random.nextInt(races.size())).id(), 0)
                : null;
        boolean happened = !day.isAfter(today) && !chance(5);
        State state = happened ? chance(4) ? State.MISSED : State.ATTENDED : State.PLANNED;
        Window window = new Window(day.minusDays(random.nextInt(6)), day.plusDays(random.nextInt(6)), day);
        return new PlannedSession(id(), treatment, ref, window, List.of(), state, chance(3), chance(4));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
