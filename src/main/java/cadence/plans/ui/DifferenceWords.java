package cadence.plans.ui;

import cadence.plans.Cause;
import cadence.plans.DifferencePage;
import cadence.plans.Proposal;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Window;
import cadence.shared.TreatmentType;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A plan's difference in words, in the clinic's zone. */
final class DifferenceWords {

    /** So many things that changed it are named. */
    private static final int SAID = 3;

    /** So far from today a day needs its year. */
    private static final int MONTHS = 9;

    private final Formats formats;
    private final LocalDate today;

    DifferenceWords(DifferencePage page) {
        this(UiFormats.in(page.zone()), page.today());
    }

    DifferenceWords(Formats formats, LocalDate today) {
        this.formats = formats;
        this.today = today;
    }

    /** "London Marathon moved by two weeks" where one thing is known to have changed it. */
    static String title(Proposal proposal) {
        List<Cause> causes = proposal.causes();
        if (causes.size() == 1) {
            return what(causes.getFirst());
        }
        return switch (proposal.plan().state()) {
            case DRAFT -> PlanWords.say("plans.diff.first");
            default -> PlanWords.say(proposal.isOpen() ? "plans.diff.changes" : "plans.diff.same");
        };
    }

    /** The sentence under the title; may be empty. */
    String sum(Proposal proposal) {
        List<Cause> causes = proposal.causes();
        if (causes.size() != 1) {
            String first =
                    causes.stream().limit(SAID).map(DifferenceWords::what).collect(Collectors.joining(", "));
            return causes.size() <= SAID ? first : PlanWords.say("plans.diff.more", first, causes.size() - SAID);
        }
        Cause cause = causes.getFirst();
        LocalDate from = cause.from();
        LocalDate to = cause.to();
        return switch (cause.kind()) {
            case MOVED ->
                PlanWords.say(
                        "plans.diff.moved.days",
                        dayLong(Objects.requireNonNull(from)),
                        dayLong(Objects.requireNonNull(to)));
            case ENTERED -> PlanWords.say("plans.diff.entered.day", dayLong(Objects.requireNonNull(to)));
            case WITHDRAWN -> from == null ? "" : PlanWords.say("plans.diff.withdrawn.day", dayLong(from));
        };
    }

    private static String what(Cause cause) {
        String said = "plans.diff." + cause.kind().name().toLowerCase(Locale.ROOT);
        LocalDate from = cause.from();
        LocalDate to = cause.to();
        if (cause.kind() != Cause.Kind.MOVED || from == null || to == null) {
            return PlanWords.say(said, cause.race());
        }
        long days = Math.abs(ChronoUnit.DAYS.between(from, to));
        String by =
                days % 7 == 0 ? PlanWords.say("plans.diff.weeks", days / 7) : PlanWords.say("plans.diff.days", days);
        return PlanWords.say(said, cause.race(), by);
    }

    /** "24–25 Oct, a.m.": a pre-event session may be on the morning of the race. */
    String window(PlannedSession session) {
        Window window = session.window();
        String days = days(window.earliest(), window.latest());
        boolean morning =
                session.type() == TreatmentType.PRE_EVENT && !window.earliest().equals(window.latest());
        return morning ? PlanWords.say("plans.diff.morning", days) : days;
    }

    /** "13–20 Oct", "30 Sep–6 Oct", with the year where the day alone would not be clear. */
    String days(LocalDate from, LocalDate to) {
        boolean near = to.isAfter(today.minusMonths(MONTHS)) && to.isBefore(today.plusMonths(MONTHS));
        String end = near ? formats.dayMonth(to) : formats.date(to);
        if (from.equals(to)) {
            return end;
        }
        boolean month = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        return (month ? Integer.toString(from.getDayOfMonth()) : formats.dayMonth(from)) + "–" + end;
    }

    Formats formats() {
        return formats;
    }

    /** "Sat 24 Oct". */
    String day(LocalDate day) {
        return formats.day(day);
    }

    /** "Sat 10 Oct 10:00". */
    String at(Instant instant) {
        return formats.day(formats.localDate(instant)) + " " + formats.time(instant);
    }

    /** "8 Sep". */
    String date(Instant instant) {
        return formats.dayMonth(formats.localDate(instant));
    }

    /** "Moved"; on the same day "Gentler" or "Deeper". */
    static String change(Change change) {
        PlannedSession before = change.before();
        PlannedSession after = change.after();
        if (change.kind() == Kind.MOVED
                && before != null
                && after != null
                && before.day().equals(after.day())) {
            int deeper = before.treatment().depth().compareTo(after.treatment().depth());
            return PlanWords.say("plans.diff.kind." + (deeper < 0 ? "gentler" : deeper > 0 ? "deeper" : "changed"));
        }
        return PlanWords.say("plans.diff.kind." + change.kind().name().toLowerCase(Locale.ROOT));
    }

    static PlannedSession shown(Change change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after());
    }

    private String dayLong(LocalDate day) {
        return day.getYear() == today.getYear() ? formats.dayLong(day) : formats.dayLong(day) + " " + day.getYear();
    }
}
