package cadence.plans.planner;

import cadence.plans.planner.PlannedSession.State;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Looks at a plan day by day and says which rules of domain.md it breaks. It shares no code with the planner: slow, and
 * written to be read.
 */
final class PlanChecker {

    private final PlanRequest request;
    private final Plan plan;
    private final List<Race> races;
    private final List<PlannedSession> proposed;
    private final List<String> broken = new ArrayList<>();

    private PlanChecker(PlanRequest request, Plan plan) {
        this.request = request;
        this.plan = plan;
        this.races = request.races().stream().filter(race -> !race.withdrawn()).toList();
        this.proposed = plan.sessions().stream().filter(this::isProposed).toList();
    }

    /** What is broken, one line each; empty for a good plan. */
    static List<String> check(PlanRequest request, Plan plan) {
        PlanChecker checker = new PlanChecker(request, plan);
        checker.historyAndPinnedStand();
        checker.nothingGetsLost();
        checker.proposedDaysArePossible();
        checker.oneSessionADay();
        checker.raceSessionsAreInTheirWindows();
        checker.tissueWorkIsOutsideRaceDays();
        checker.nothingDeepInTheProtectedDays();
        checker.everyRaceIsServed();
        checker.maintenanceGapsAreKept();
        checker.maintenanceGoesOn();
        checker.courseIsKept();
        return checker.broken;
    }

    private boolean isProposed(PlannedSession session) {
        return !isHistory(session) && !session.pinned();
    }

    private boolean isHistory(PlannedSession session) {
        boolean held = session.booked() || session.pinned();
        return session.state() != State.PLANNED
                || session.window().latest().isBefore(request.today())
                || held && session.day().isBefore(request.today());
    }

    private void historyAndPinnedStand() {
        for (PlannedSession session : request.sessions()) {
            if (!isProposed(session) && !plan.sessions().contains(session)) {
                broken.add("history or pinned changed: " + session);
            }
        }
    }

    private void nothingGetsLost() {
        Set<Object> ids = new HashSet<>();
        plan.sessions().forEach(each -> {
            if (each.id() != null && !ids.add(each.id())) {
                broken.add("twice in the plan: " + each);
            }
        });
        plan.dropped().forEach(each -> {
            if (!ids.add(each.session().id())) {
                broken.add("dropped and kept: " + each);
            }
        });
        request.sessions().stream()
                .filter(each -> !ids.contains(each.id()))
                .forEach(each -> broken.add("lost: " + each));
        if (ids.size() != request.sessions().size()) {
            broken.add("ids out of nowhere");
        }
    }

    private void proposedDaysArePossible() {
        for (PlannedSession session : proposed) {
            LocalDate day = session.day();
            boolean away = request.availability().absences().stream()
                    .anyMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()));
            if (away || !request.availability().clinicDays().contains(day.getDayOfWeek())) {
                broken.add("nobody there: " + session);
            }
            if (day.isBefore(request.today()) || day.isBefore(request.start()) || day.isAfter(request.lastDay())) {
                broken.add("outside the plan: " + session);
            }
            if (day.isBefore(session.window().earliest())
                    || day.isAfter(session.window().latest())) {
                broken.add("outside its own window: " + session);
            }
            if (session.because().isEmpty()) {
                broken.add("no rule in words: " + session);
            }
        }
    }

    private void oneSessionADay() {
        for (PlannedSession session : proposed) {
            long that = plan.sessions().stream()
                    .filter(other -> other.day().equals(session.day()))
                    .filter(other -> other.state() == State.ATTENDED || !isHistory(other))
                    .count();
            if (that != 1) {
                broken.add(that + " sessions on " + session.day());
            }
        }
    }

    private void raceSessionsAreInTheirWindows() {
        for (PlannedSession session : proposed) {
            if (session.type() != TreatmentType.PRE_EVENT && session.type() != TreatmentType.POST_EVENT) {
                continue;
            }
            RaceRef ref = Objects.requireNonNull(session.race(), () -> "no race: " + session);
            Race race = races.stream()
                    .filter(each -> each.id().equals(ref.race()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("race not started: " + session));
            LocalDate from;
            LocalDate to;
            if (session.type() == TreatmentType.PRE_EVENT) {
                from = race.firstDay().minusDays(1);
                to = race.firstDay();
            } else if (ref.stage() > 0) {
                from = race.firstDay().plusDays(ref.stage() - 1);
                to = from;
            } else {
                from = race.lastDay();
                to = race.lastDay().plusDays(2);
            }
            if (session.window().earliest().isBefore(from)
                    || session.window().latest().isAfter(to)) {
                broken.add("window beyond " + from + " to " + to + ": " + session);
            }
            boolean gentle = session.type() == TreatmentType.POST_EVENT;
            if (session.treatment().depth() != (gentle ? Depth.GENTLE : Depth.NOT_DEEP)
                    || session.treatment().pace() != (gentle ? Pace.SLOW : Pace.BRISK)) {
                broken.add("pace or depth: " + session);
            }
            if (ref.stage() > 0 && !(request.stageSessions() && session.day().isBefore(race.lastDay()))) {
                broken.add("stage session nobody wants: " + session);
            }
        }
    }

    private boolean isRaceDay(LocalDate day) {
        return races.stream()
                .anyMatch(race -> !day.isBefore(race.firstDay().minusDays(1))
                        && !day.isAfter(race.lastDay().plusDays(2)));
    }

    private boolean isTissueWork(PlannedSession session) {
        return session.type() == TreatmentType.MAINTENANCE || session.type() == TreatmentType.INJURY_PREVENTION;
    }

    private void tissueWorkIsOutsideRaceDays() {
        for (PlannedSession session : proposed) {
            if (isTissueWork(session)
                    && session.window()
                            .earliest()
                            .datesUntil(session.window().latest().plusDays(1))
                            .anyMatch(this::isRaceDay)) {
                broken.add("in the days of a race: " + session);
            }
        }
    }

    private void nothingDeepInTheProtectedDays() {
        for (PlannedSession session : proposed) {
            if (session.treatment().depth() != Depth.DEEP_ALLOWED) {
                continue;
            }
            for (LocalDate day = session.window().earliest();
                    !day.isAfter(session.window().latest());
                    day = day.plusDays(1)) {
                for (Race race : races) {
                    long before = ChronoUnit.DAYS.between(day, race.firstDay());
                    if (before > 0 && before < request.settings().deepGapDays()) {
                        broken.add("deep " + before + " days before " + race.name() + ": " + session);
                    }
                }
            }
        }
    }

    /** Each race has its sessions, in the plan or held before, or a problem names its days. */
    private void everyRaceIsServed() {
        for (Race race : races) {
            boolean together = plan.problems().stream()
                    .anyMatch(problem -> problem.kind() == Problem.Kind.RACES_OVERLAP
                            && (problem.colliding().getFirst().args().contains(race.name())));
            if (together) {
                continue;
            }
            served(race, TreatmentType.PRE_EVENT, race.firstDay().minusDays(1), race.firstDay());
            LocalDate latest = race.lastDay().plusDays(2);
            for (Race next : races) {
                if (next.firstDay().isAfter(race.lastDay()) && !next.firstDay().isAfter(latest)) {
                    latest = next.firstDay().minusDays(1);
                }
            }
            served(race, TreatmentType.POST_EVENT, race.lastDay(), latest);
        }
    }

    private void served(Race race, TreatmentType type, LocalDate from, LocalDate to) {
        LocalDate floor = request.start().isAfter(request.today()) ? request.start() : request.today();
        if (to.isBefore(floor) || from.isAfter(request.lastDay())) {
            return;
        }
        LocalDate early = type == TreatmentType.PRE_EVENT
                ? race.firstDay().minusDays(Math.max(1, request.settings().deepGapDays()))
                : from;
        boolean seen = plan.sessions().stream()
                .filter(each -> each.type() == type)
                .filter(each -> each.race() == null || each.race().race().equals(race.id()))
                .filter(each -> each.race() == null || each.race().stage() == 0)
                .anyMatch(each -> each.state() == State.ATTENDED
                        ? !each.day().isBefore(early) && !each.day().isAfter(to)
                        : !isHistory(each)
                                && !each.day().isBefore(from)
                                && !each.day().isAfter(to));
        boolean told = plan.problems().stream()
                .anyMatch(problem -> problem.kind() == Problem.Kind.NO_DAY
                        && problem.from().equals(from)
                        && problem.colliding().getFirst().args().contains(race.name())
                        && problem.colliding().size() > 1);
        if (!seen && !told) {
            broken.add("no " + type + " for " + race.name() + " and no word why");
        }
        if (told && seen) {
            broken.add("a problem without cause for " + race.name());
        }
    }

    /** Sessions that maintenance counts from, in order. */
    private List<PlannedSession> anchors() {
        return plan.sessions().stream()
                .filter(each -> each.type() != TreatmentType.PRE_EVENT)
                .filter(each -> each.state() == State.ATTENDED || !isHistory(each))
                .sorted(Comparator.comparing(PlannedSession::day))
                .toList();
    }

    private boolean isRunUp(LocalDate day) {
        return races.stream()
                .anyMatch(race -> day.isBefore(race.firstDay())
                        && !day.isBefore(
                                race.firstDay().minusWeeks(request.settings().runUpWeeks())));
    }

    private void maintenanceGapsAreKept() {
        List<PlannedSession> anchors = anchors();
        for (int i = 0; i < anchors.size(); i++) {
            PlannedSession session = anchors.get(i);
            PlannedSession last = i == 0 ? null : anchors.get(i - 1);
            if (last == null || session.type() != TreatmentType.MAINTENANCE) {
                continue;
            }
            boolean asSoonAsPossible = has(session, Rule.AS_SOON_AS_POSSIBLE)
                    || has(session, Rule.FIRST_SESSION)
                    || has(session, Rule.AFTER_RACE);
            long gap = ChronoUnit.DAYS.between(last.day(), session.day());
            if (isProposed(session)) {
                if (gap < least(last.day(), session.day()) && !startsAnew(last, session)) {
                    broken.add("only " + gap + " days after " + last.day() + ": " + session);
                }
                if (gap > most(last.day(), session.day()) && !asSoonAsPossible) {
                    broken.add(gap + " days after " + last.day() + ": " + session);
                }
            } else if (!session.day().isAfter(request.lastDay())
                    && isProposed(last)
                    && last.type() == TreatmentType.MAINTENANCE
                    && gap < least(last.day(), session.day())) {
                broken.add("proposed only " + gap + " days before a pinned one: " + last);
            }
        }
    }

    /** After a race without a post-event session, maintenance comes from the third day, whatever was before. */
    private boolean startsAnew(PlannedSession last, PlannedSession session) {
        return has(session, Rule.AFTER_RACE)
                && races.stream()
                        .anyMatch(race -> last.day().isBefore(race.lastDay().plusDays(2))
                                && session.day().isAfter(race.lastDay().plusDays(2)));
    }

    /** Fewest days that any rule of the days between allows: the clinic's interval and 3 weeks, a seventh of leeway each. */
    private long least(LocalDate from, LocalDate to) {
        long inside = Math.ceilDiv(6 * request.settings().runUpIntervalDays(), 7);
        return runUpDays(from, to) == 0 ? 21 : isAllRunUp(from, to) ? inside : Math.min(21, inside);
    }

    private long most(LocalDate from, LocalDate to) {
        long inside = 8 * request.settings().runUpIntervalDays() / 7;
        return runUpDays(from, to) == 0 ? 28 : isAllRunUp(from, to) ? inside : Math.max(28, inside);
    }

    private boolean isAllRunUp(LocalDate from, LocalDate to) {
        return runUpDays(from, to) == ChronoUnit.DAYS.between(from, to);
    }

    private long runUpDays(LocalDate from, LocalDate to) {
        return from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isRunUp).count();
    }

    private static boolean has(PlannedSession session, Rule rule) {
        return session.because().stream().anyMatch(each -> each.rule() == rule);
    }

    /** No hole: in as many days as the longest gap there is a session or a race, or a problem speaks of them. */
    private void maintenanceGoesOn() {
        LocalDate floor = request.start().isAfter(request.today()) ? request.start() : request.today();
        if (floor.isAfter(request.lastDay())) {
            return;
        }
        List<LocalDate> seen = new ArrayList<>(List.of(floor.minusDays(1)));
        anchors().stream()
                .map(PlannedSession::day)
                .filter(day -> !day.isBefore(floor) && !day.isAfter(request.lastDay()))
                .forEach(seen::add);
        seen.add(request.lastDay().plusDays(1));
        for (int i = 1; i < seen.size(); i++) {
            LocalDate from = seen.get(i - 1);
            LocalDate to = seen.get(i);
            long longest = Math.max(28, 8L * request.settings().runUpIntervalDays() / 7) + 7;
            boolean race = from.datesUntil(to.plusDays(8)).anyMatch(this::isRaceDay);
            boolean told = plan.problems().stream()
                    .anyMatch(each -> (each.kind() == Problem.Kind.NO_DAY || each.kind() == Problem.Kind.GAP_LONG)
                            && !each.from().isAfter(to)
                            && !each.to().isBefore(from));
            if (ChronoUnit.DAYS.between(from, to) > longest && !race && !told) {
                broken.add("nobody comes from " + from + " to " + to);
            }
        }
    }

    private void courseIsKept() {
        Course course = request.course();
        List<PlannedSession> treated = plan.sessions().stream()
                .filter(each -> each.type() == TreatmentType.INJURY_PREVENTION)
                .filter(each -> each.state() == State.ATTENDED || !isHistory(each))
                .sorted(Comparator.comparing(PlannedSession::day))
                .toList();
        for (int i = 0; i < treated.size(); i++) {
            PlannedSession session = treated.get(i);
            if (!isProposed(session)) {
                continue;
            }
            if (course == null) {
                broken.add("no course: " + session);
                continue;
            }
            boolean acute = course.purpose() == Course.Purpose.TREATMENT;
            if (session.day().isBefore(course.from().plusDays(acute ? 2 : 0))) {
                broken.add("too early for the injury: " + session);
            }
            if (!session.treatment().minutes().equals(course.minutes())) {
                broken.add("minutes: " + session);
            }
            PlannedSession last = i == 0 ? null : treated.get(i - 1);
            if (last == null || last.day().isBefore(course.from())) {
                continue;
            }
            long gap = ChronoUnit.DAYS.between(last.day(), session.day());
            boolean late = has(session, Rule.AS_SOON_AS_POSSIBLE);
            if (gap < Math.ceilDiv(6 * course.everyDays(), 7) || !late && gap > 8 * course.everyDays() / 7) {
                broken.add("course of every " + course.everyDays() + " days, " + gap + ": " + session);
            }
        }
        if (course != null) {
            long counted = treated.stream()
                    .filter(each -> isProposed(each) || !each.day().isBefore(course.from()))
                    .count();
            if (proposed.stream().anyMatch(each -> each.type() == TreatmentType.INJURY_PREVENTION)
                    && counted > course.sessions()) {
                broken.add(counted + " sessions of a course of " + course.sessions());
            }
        }
    }
}
