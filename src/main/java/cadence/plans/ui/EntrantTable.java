package cadence.plans.ui;

import cadence.clients.ClientsNavigation;
import cadence.plans.EditionEntries;
import cadence.plans.Entrant;
import cadence.plans.RaceSession;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** Who is entered for one edition, with the sessions around it. */
class EntrantTable extends DataTable {

    private static final long serialVersionUID = 1;

    /** More names are told by their number: a client may have seen the whole team. */
    private static final int NAMES = 2;

    private final transient EditionEntries race;
    private final transient LocalDate today;
    private final transient Formats formats;
    private final transient RaceDeeds deeds;
    private final boolean clinics;

    EntrantTable(
            EditionEntries race,
            List<Entrant> entrants,
            LocalDate today,
            boolean clinics,
            Formats formats,
            RaceDeeds deeds) {
        super(race.edition().event());
        this.race = race;
        this.today = today;
        this.clinics = clinics;
        this.formats = formats;
        this.deeds = deeds;
        addClassName("entrants");
        boolean over = race.isOver(today);
        stacking().column(getTranslation("plans.race.client")).column(getTranslation("plans.event.goal"));
        column(over ? getTranslation("plans.event.result") : getTranslation("plans.race.therapist"));
        column(getTranslation("plans.type.PRE_EVENT")).column(getTranslation("plans.type.POST_EVENT"));
        for (Entrant entrant : entrants) {
            row(
                    client(entrant),
                    text(entrant.entry().goal()),
                    over ? result(entrant) : new Span(therapists(entrant)),
                    entrant.entry().withdrawnOn() == null ? session(entrant, entrant.before()) : withdrawn(entrant),
                    entrant.entry().withdrawnOn() == null ? session(entrant, entrant.after()) : new Span());
        }
    }

    private Component client(Entrant entrant) {
        var link = new Anchor(
                ClientsNavigation.path(entrant.entry().client().client()) + "?tab=" + EventsNavigation.TAB + "&clinic="
                        + entrant.entry().client().clinic(),
                entrant.client());
        link.addClassName("b");
        if (!clinics) {
            return link;
        }
        var clinic = new Span(entrant.clinic());
        var lines = new Div(link, clinic);
        lines.addClassNames("two-line", "small");
        return lines;
    }

    private String therapists(Entrant entrant) {
        List<String> names = entrant.therapists();
        String first = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
        return names.size() <= NAMES ? first : getTranslation("plans.race.and-more", first, names.size() - NAMES);
    }

    private Component result(Entrant entrant) {
        if (!entrant.entry().starts() || !entrant.entry().result().isBlank()) {
            return text(entrant.entry().result());
        }
        if (!entrant.writable()) {
            return StateMark.notStarted(getTranslation("plans.event.result-missing"));
        }
        var record = new Button(getTranslation("plans.event.record"), click -> deeds.change(entrant.entry()));
        record.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        record.setAriaLabel(getTranslation(
                "plans.race.record.label", entrant.client(), race.edition().event()));
        return record;
    }

    private Component withdrawn(Entrant entrant) {
        LocalDate day = entrant.entry().withdrawnOn();
        return StateMark.none(day == null ? "" : getTranslation("plans.event.withdrawn", formats.dayMonth(day)));
    }

    private Component session(Entrant entrant, RaceSession session) {
        if (session != RaceSession.NONE) {
            return StateMark.done(getTranslation("plans.race.session." + session));
        }
        if (!entrant.entry().starts()) {
            return new Span();
        }
        if (race.isOver(today)) {
            return StateMark.none(getTranslation("plans.race.session.none"));
        }
        String words = getTranslation("plans.race.session.NONE");
        return race.isSoon(today) ? StateMark.notStarted(words) : StateMark.none(words);
    }

    private static Component text(String words) {
        var text = new Span(words);
        text.addClassName("race-text");
        return text;
    }
}
