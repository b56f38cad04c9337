package cadence.utilisation.ui;

import cadence.shared.ui.Figure;
import cadence.shared.ui.Formats;
import cadence.utilisation.Demand;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationClinic.Band;
import cadence.utilisation.Workload;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The coming weeks in figures, each with its definition and its numbers put in. */
class ForecastFigures extends Div {

    private static final long serialVersionUID = 1;

    private final transient FigureWords words;

    /** @param clinic whose band holds, null for several clinics together */
    ForecastFigures(FigureWords words, @Nullable UtilisationClinic clinic, Workload total, Collection<Workload> weeks) {
        this.words = words;
        addClassName("figures");
        Formats formats = words.formats();
        Demand demand = total.demand();
        String percent = formats.percent(demand.minutes(), total.capacity());
        figure(
                "demand",
                percent,
                total.capacity() == 0 ? "" : "%",
                clinic == null ? "" : words.band(clinic.band(total.load())),
                words.text(
                        "sum",
                        formats.minutes(demand.minutes()),
                        formats.minutes(total.capacity()),
                        formats.percentSigned(demand.minutes(), total.capacity())));
        hours("planned", demand.planned(), words.text("forecast.sessions", demand.sessions()));
        hours("booked", demand.booked(), words.text("forecast.sessions", demand.bookedSessions()));
        hours("open", demand.open(), words.text("forecast.sessions", demand.sessions() - demand.bookedSessions()));
        hours("other", demand.other(), words.text("forecast.bookings", demand.otherBookings()));
        hours("available", total.capacity(), "");
        if (clinic != null) {
            long above = weeks.stream().filter(week -> isAbove(clinic, week)).count();
            figure(
                    "above",
                    formats.number(above),
                    "",
                    words.text("forecast.above.of", weeks.size()),
                    words.text("forecast.above.band", clinic.targetHigh()));
        }
    }

    /** Also where something is asked for and nothing is available. */
    static boolean isAbove(UtilisationClinic clinic, Workload week) {
        return clinic.band(week.load()) == Band.ABOVE
                || week.capacity() == 0 && week.demand().minutes() > 0;
    }

    private void hours(String key, long minutes, String counted) {
        figure(
                key,
                words.formats().hoursMinutes(minutes),
                words.text("unit.hours"),
                counted,
                words.formats().minutes(minutes));
    }

    private void figure(String key, String value, String unit, String below, String sum) {
        add(new Figure(words.text("forecast." + key + ".name"), value, unit, below)
                .definition(words.text("forecast." + key + ".definition"), sum));
    }
}
