package cadence.notes.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.OverviewSection;
import cadence.notes.ChartJson;
import cadence.notes.ChartService;
import cadence.notes.NoteNavigation;
import cadence.notes.PastChart;
import cadence.shared.ui.BodyDrawing;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/** The body at the last visits, one small picture each, oldest first. */
@SpringComponent
class BodyFilmSection implements OverviewSection {

    private final ChartService charts;
    private final Access access;

    BodyFilmSection(ChartService charts, Access access) {
        this.charts = charts;
        this.access = access;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Component> section(ClientRef client) {
        if (!access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())) {
            return Optional.empty();
        }
        List<PastChart> visits = charts.lastOf(client);
        if (visits.isEmpty()) {
            return Optional.empty();
        }
        var film = new OrderedList();
        film.addClassName("body-film");
        visits.stream().map(BodyFilmSection::visit).forEach(film::add);
        var section = new Section(new SectionHead(I18NProvider.translate("body.film.title")), film);
        section.addClassName("section");
        return Optional.of(section);
    }

    private static ListItem visit(PastChart past) {
        Formats formats = UiFormats.in(past.zone());
        String day = formats.dayMonth(formats.localDate(past.startsAt()));
        String count =
                I18NProvider.translate("body.film.count", past.chart().marks().size());
        var picture = new BodyDrawing(BodyDrawing.Layout.FILM, BodyTexts.of(day));
        picture.show(ChartJson.write(past.chart()));
        var date = new Anchor(NoteNavigation.path(past.appointment()), day);
        date.addClassNames("b", "num");
        date.setAriaLabel(I18NProvider.translate("body.film.open", day, count));
        var marks = new Span(count);
        marks.addClassName("ter");
        return new ListItem(picture, date, marks);
    }
}
