package cadence.utilisation;

import java.util.Locale;
import java.util.function.Function;

/** The figures, each with what it divides by what. The words of the definitions are in the message bundle. */
public enum Measure {
    BOOKED(Unit.PERCENT, f -> new Ratio(f.minutes().booked(), f.minutes().available())),
    DELIVERED(Unit.PERCENT, f -> new Ratio(f.minutes().delivered(), f.minutes().available())),
    NO_SHOW(
            Unit.PERCENT,
            f -> new Ratio(
                    f.visits().noShow(), f.visits().attended() + f.visits().noShow())),
    CANCELLED(Unit.PERCENT, f -> new Ratio(f.visits().cancelled(), f.visits().scheduled())),
    LATE_CANCELLED(Unit.PERCENT, f -> new Ratio(f.visits().late(), f.visits().scheduled())),
    REBOOKED(Unit.PERCENT, f -> new Ratio(f.others().rebooked(), f.others().seen())),
    NOTES_ON_TIME(
            Unit.PERCENT, f -> new Ratio(f.others().notesOnTime(), f.visits().attended())),
    PLAN_ADHERENCE(Unit.PERCENT, f -> new Ratio(f.others().kept(), f.others().planned())),
    VISITS_PER_NEW_CLIENT(
            Unit.PER, f -> new Ratio(f.visits().attended(), f.others().firstVisits())),
    ROSTERED(Unit.MINUTES, f -> new Ratio(f.minutes().rostered(), 0)),
    AVAILABLE(Unit.MINUTES, f -> new Ratio(f.minutes().available(), 0)),
    OUTSIDE(Unit.MINUTES, f -> new Ratio(f.minutes().outside(), 0)),
    UNRESOLVED(Unit.COUNT, f -> new Ratio(f.visits().unresolved(), 0));

    /** What the figure is given in. */
    public enum Unit {
        PERCENT,
        PER,
        MINUTES,
        COUNT
    }

    private final Unit unit;
    private final Function<Figures, Ratio> ratio;

    Measure(Unit unit, Function<Figures, Ratio> ratio) {
        this.unit = unit;
        this.ratio = ratio;
    }

    public Unit unit() {
        return unit;
    }

    /** Part and whole; a figure that is no ratio stands in the part. */
    public Ratio of(Figures figures) {
        return ratio.apply(figures);
    }

    /** Whether its part is counted in minutes. */
    public boolean inMinutes() {
        return unit == Unit.MINUTES || this == BOOKED || this == DELIVERED;
    }

    /** Whether its rows are days of the roster. */
    public boolean ofDays() {
        return this == AVAILABLE || this == ROSTERED;
    }

    /** Its key in the message bundle, without the room. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
