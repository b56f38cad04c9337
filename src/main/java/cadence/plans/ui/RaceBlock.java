package cadence.plans.ui;

import cadence.plans.EditionEntries;
import cadence.plans.Entrant;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An edition: its days and what it is on the left, who starts on the right. */
class RaceBlock extends Div {

    private static final long serialVersionUID = 1;

    /**
     * @param entrants those to show
     * @param clinics whether the clinic is to be named
     */
    RaceBlock(
            EditionEntries race,
            List<Entrant> entrants,
            LocalDate today,
            boolean clinics,
            Formats formats,
            RaceDeeds deeds) {
        addClassName("race");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", race.edition().event());
        getClassNames().set("off", race.edition().isCalledOff());
        add(head(race, today, formats, deeds), new EntrantTable(race, entrants, today, clinics, formats, deeds));
    }

    private Div head(EditionEntries race, LocalDate today, Formats formats, RaceDeeds deeds) {
        var when = new Span(PlanWords.raceDays(race.edition(), formats));
        when.addClassNames("race-day", "num");
        var away = new Span(away(race, today));
        away.addClassNames("race-away", "num");
        var name = new H3(race.edition().event());
        name.addClassName("race-name");
        var place = new Span(facts(race));
        place.addClassName("race-place");
        var head = new Div(when, name, away, place);
        head.addClassName("race-head");
        LocalDate off = race.edition().calledOffOn();
        if (off != null) {
            var mark = new Div(StateMark.none(getTranslation("plans.edition.called-off", formats.date(off))));
            mark.addClassName("race-more");
            head.add(mark);
        }
        if (deeds.writes()) {
            var days = new Button(getTranslation("plans.edition.change"), click -> deeds.changeDays(race.edition()));
            days.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            days.setAriaLabel(
                    getTranslation("plans.edition.change.label", race.edition().event()));
            var more = new Div(days);
            more.addClassName("race-more");
            head.add(more);
        }
        return head;
    }

    private String away(EditionEntries race, LocalDate today) {
        long days = race.daysTo(today);
        if (race.isOver(today)) {
            return getTranslation("plans.race.ago", -days);
        }
        return days > 0 ? getTranslation("plans.event.in-days", days) : getTranslation("plans.event.now");
    }

    private String facts(EditionEntries race) {
        return Stream.of(race.edition().place(), distance(race.km()))
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String distance(@Nullable BigDecimal km) {
        return km == null ? "" : getTranslation("plans.race.km", PlanWords.km(km));
    }
}
