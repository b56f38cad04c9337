package cadence.plans.ui;

import cadence.plans.EditionEntries;
import cadence.plans.RaceCalendar;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The months to come with a flag for each edition; the list below says the same in words. */
class RaceStrip extends Div {

    private static final long serialVersionUID = 1;

    private static final int LEAST_MONTHS = 6;
    private static final int MOST_MONTHS = 12;
    private static final int LANES = 6;
    /** Room a flag's words take, in percent of the narrowest strip that is shown: they never touch on a wider one. */
    private static final double PERCENT_PER_LETTER = 0.68;

    private static final double PERCENT_AROUND = 4.5;

    private final LocalDate from;
    private final double days;

    RaceStrip(RaceCalendar calendar, Formats formats) {
        addClassName("race-strip");
        getElement().setAttribute("aria-hidden", "true");
        from = calendar.today().withDayOfMonth(1);
        LocalDate last = calendar.coming().stream()
                .map(race -> race.edition().firstDay())
                .max(LocalDate::compareTo)
                .orElse(from);
        long months = Math.clamp(ChronoUnit.MONTHS.between(from, last) + 1, LEAST_MONTHS, MOST_MONTHS);
        days = ChronoUnit.DAYS.between(from, from.plusMonths(months));
        for (int i = 0; i < months; i++) {
            LocalDate month = from.plusMonths(i);
            add(at("race-month", month, new Span(formats.pattern("MMM", month))));
        }
        int lanes = flags(calendar);
        getStyle().set("--lanes", String.valueOf(lanes));
        add(at("race-today", calendar.today()));
    }

    /** Puts each flag into the first lane where its words have room; where none has, it stands below them without words. */
    private int flags(RaceCalendar calendar) {
        List<Double> ends = new ArrayList<>();
        for (EditionEntries race : calendar.coming()) {
            double x = percent(race.edition().firstDay());
            if (x > 100) {
                continue;
            }
            String name = race.edition().event();
            double width = name.length() * PERCENT_PER_LETTER + PERCENT_AROUND;
            boolean leftwards = x + width > 100;
            double begin = leftwards ? x - width : x;
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > begin) {
                lane++;
            }
            boolean named = lane < LANES;
            lane = Math.min(lane, LANES);
            while (ends.size() <= lane) {
                ends.add(0.0);
            }
            if (named) {
                ends.set(lane, leftwards ? x + 1 : x + width);
            }
            add(flag(race, name, named, leftwards, lane));
        }
        return Math.max(1, ends.size());
    }

    private Div flag(EditionEntries race, String name, boolean named, boolean leftwards, int lane) {
        Div flag = at("race-flag", race.edition().firstDay(), Icons.FLAG.create(12));
        if (named) {
            Span words = new Span(name);
            Span count = new Span(String.valueOf(race.starting()));
            count.addClassName("cnt");
            flag.add(words, count);
        }
        flag.getClassNames().set("leftwards", leftwards);
        flag.getClassNames().set("off", race.edition().isCalledOff());
        flag.getStyle().set("--lane", String.valueOf(lane));
        return flag;
    }

    private Div at(String name, LocalDate day, com.vaadin.flow.component.Component... parts) {
        Div mark = new Div(parts);
        mark.addClassName(name);
        mark.getStyle().set("left", String.format(Locale.ROOT, "%.2f%%", percent(day)));
        return mark;
    }

    /** A race that runs since last month stands at the edge. */
    private double percent(LocalDate day) {
        return Math.max(0, 100 * ChronoUnit.DAYS.between(from, day) / days);
    }
}
