package cadence.utilisation.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.ui.UiFormats;
import cadence.utilisation.Period;
import cadence.utilisation.PeriodChoice;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationFilter;
import cadence.utilisation.UtilisationNavigation;
import cadence.utilisation.UtilisationService;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a clinic in a period, both named by the address. A manager sees the clinic and opens the rows behind each
 * figure, a therapist sees their own, an admin every clinic without rows.
 */
@Route(UtilisationNavigation.ROUTE)
@OpensFor(resource = Resource.UTILISATION, operation = Operation.READ)
@StyleSheet("utilisation.css")
public class UtilisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient UtilisationService utilisation;
    private final transient Access access;
    private final transient ClinicChoice choice;
    private final transient Clock clock;

    UtilisationView(UtilisationService utilisation, Access access, ClinicChoice choice, Clock clock) {
        this.utilisation = utilisation;
        this.access = access;
        this.choice = choice;
        this.clock = clock;
        addClassNames("page", "utilisation");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("utilisation.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<ClinicId> wanted =
                asked.getSingleParameter(UtilisationNavigation.CLINIC).map(ClinicId::parse);
        List<UtilisationClinic> clinics = utilisation.clinics(wanted.orElse(null));
        Optional<UtilisationClinic> clinic = wanted.isPresent()
                ? Optional.of(clinics.stream()
                        .filter(one -> one.id().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(NotFound::new))
                : usual(clinics);
        ZoneId zone = clinic.map(UtilisationClinic::zone).orElse(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Period period = period(asked, today);
        FigureWords words = new FigureWords(UiFormats.in(zone), this::getTranslation);
        removeAll();
        UtilisationHead head = new UtilisationHead(
                words,
                clinics,
                clinic.orElse(null),
                period,
                today,
                access.rights().admin());
        if (clinic.isPresent()) {
            UtilisationFilter filter = new UtilisationFilter(clinic.get().id(), period);
            head.csv(new CsvDownload(utilisation, words, clinic.get(), filter));
            add(head, new ClinicFiguresPanel(utilisation, words, clinic.get(), filter));
        } else if (access.rights().admin()) {
            add(head, new OrganisationPanel(words, utilisation.organisation(period), period));
        } else {
            throw new NotFound();
        }
    }

    /** The clinic of the switcher, else one that the person manages, else any; an admin begins with all of them. */
    private Optional<UtilisationClinic> usual(List<UtilisationClinic> clinics) {
        Optional<UtilisationClinic> switched = choice.one()
                .flatMap(id ->
                        clinics.stream().filter(one -> one.id().equals(id)).findFirst());
        if (switched.isPresent() || access.rights().admin()) {
            return switched;
        }
        Optional<UtilisationClinic> managed =
                clinics.stream().filter(one -> !one.ownOnly()).findFirst();
        return managed.isPresent() ? managed : clinics.stream().findFirst();
    }

    private static Period period(QueryParameters asked, LocalDate today) {
        Optional<String> from = asked.getSingleParameter(UtilisationNavigation.FROM);
        Optional<String> until = asked.getSingleParameter(UtilisationNavigation.UNTIL);
        if (from.isEmpty() && until.isEmpty()) {
            return PeriodChoice.LAST_12_WEEKS.on(today);
        }
        try {
            return new Period(
                    LocalDate.parse(from.orElseThrow(NotFound::new)),
                    LocalDate.parse(until.orElseThrow(NotFound::new)));
        } catch (DateTimeParseException | Refused nonsense) {
            throw new NotFound(nonsense);
        }
    }
}
