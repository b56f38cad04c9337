package cadence.utilisation.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.ui.LoadBar;
import cadence.shared.ui.UiFormats;
import cadence.utilisation.Forecast;
import cadence.utilisation.ForecastNavigation;
import cadence.utilisation.ForecastService;
import cadence.utilisation.UtilisationClinic;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What plans and diary ask for in the coming weeks against the roster; the address names clinic and weeks. For managers, and
 * for an admin of all clinics. No client is named.
 */
@Route(ForecastNavigation.ROUTE)
@OpensFor(resource = Resource.UTILISATION, operation = Operation.READ)
@StyleSheet("utilisation.css")
// The bar stands in a template only: named here, it is in the bundle.
@Uses(LoadBar.class)
public class ForecastView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient ForecastService forecasts;
    private final transient Access access;
    private final transient ClinicChoice choice;

    ForecastView(ForecastService forecasts, Access access, ClinicChoice choice) {
        this.forecasts = forecasts;
        this.access = access;
        this.choice = choice;
        addClassNames("page", "utilisation", "forecast");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("utilisation.forecast.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<UtilisationClinic> clinics = forecasts.clinics();
        Optional<ClinicId> wanted =
                asked.getSingleParameter(ForecastNavigation.CLINIC).map(ClinicId::parse);
        Optional<UtilisationClinic> clinic = wanted.isPresent()
                ? Optional.of(clinics.stream()
                        .filter(one -> one.id().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(NotFound::new))
                : usual(clinics);
        int weeks = weeks(asked);
        ZoneId zone = clinic.map(UtilisationClinic::zone).orElse(ZoneOffset.UTC);
        FigureWords words = new FigureWords(UiFormats.in(zone), this::getTranslation);
        boolean all = access.rights().admin();
        removeAll();
        if (clinic.isPresent()) {
            Forecast forecast = forecasts.forecast(clinic.get().id(), weeks);
            add(
                    new ForecastHead(words, clinics, clinic.get(), weeks, all),
                    new ForecastPanel(words, clinic.get(), forecast));
        } else if (all) {
            add(
                    new ForecastHead(words, clinics, null, weeks, true),
                    new ForecastOrganisation(words, forecasts.organisation(weeks), weeks));
        } else {
            throw new NotFound();
        }
    }

    /** The clinic of the switcher, else the first that the person manages; an admin begins with all of them. */
    private Optional<UtilisationClinic> usual(List<UtilisationClinic> clinics) {
        Optional<UtilisationClinic> switched = choice.one()
                .flatMap(id ->
                        clinics.stream().filter(one -> one.id().equals(id)).findFirst());
        return switched.isPresent() || access.rights().admin()
                ? switched
                : clinics.stream().findFirst();
    }

    private static int weeks(QueryParameters asked) {
        try {
            return asked.getSingleParameter(ForecastNavigation.WEEKS)
                    .map(Integer::parseInt)
                    .orElse(Forecast.USUAL_WEEKS);
        } catch (NumberFormatException nonsense) {
            throw new NotFound(nonsense);
        }
    }
}
