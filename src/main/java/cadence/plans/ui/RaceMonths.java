package cadence.plans.ui;

import cadence.plans.EditionEntries;
import cadence.plans.Entrant;
import cadence.plans.RaceCalendar;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The editions of a filter, month by month. */
class RaceMonths extends Div {

    private static final long serialVersionUID = 1;

    private final transient RaceCalendar calendar;
    private final transient Formats formats;
    private final transient RaceDeeds deeds;
    private final boolean clinics;

    RaceMonths(RaceCalendar calendar, Formats formats, RaceDeeds deeds) {
        this.calendar = calendar;
        this.formats = formats;
        this.deeds = deeds;
        this.clinics = calendar.editions().stream()
                        .flatMap(race -> race.entrants().stream())
                        .map(entrant -> entrant.entry().client().clinic())
                        .distinct()
                        .count()
                > 1;
        addClassName("race-months");
    }

    void show(RaceFilter filter) {
        removeAll();
        List<EditionEntries> races = filter.of(calendar);
        if (races.isEmpty()) {
            add(new EmptyState(getTranslation("plans.race.none." + filter)));
            return;
        }
        Map<YearMonth, List<EditionEntries>> months = new LinkedHashMap<>();
        races.forEach(
                race -> months.computeIfAbsent(YearMonth.from(race.edition().firstDay()), month -> new ArrayList<>())
                        .add(race));
        months.forEach((month, editions) -> {
            Section section = new Section(new SectionHead(formats.pattern("MMMM yyyy", month))
                    .count(editions.stream().mapToLong(EditionEntries::starting).sum()));
            section.addClassName("section");
            editions.forEach(race ->
                    section.add(new RaceBlock(race, shown(race, filter), calendar.today(), clinics, formats, deeds)));
            add(section);
        });
    }

    /** What the filter asks for stands alone: the others of that edition are in order. */
    private List<Entrant> shown(EditionEntries race, RaceFilter filter) {
        return switch (filter) {
            case COMING, PAST -> race.entrants();
            case NOT_BOOKED ->
                race.entrants().stream().filter(Entrant::lacksSession).toList();
            case RESULT_MISSING ->
                race.entrants().stream()
                        .filter(entrant -> entrant.entry().starts()
                                && entrant.entry().result().isBlank())
                        .toList();
        };
    }
}
