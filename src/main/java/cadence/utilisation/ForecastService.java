package cadence.utilisation;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.Rights;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the active plans ask for in the coming weeks against the roster: for a manager the clinic, for an admin every clinic
 * (access.md, "utilisation"). Minutes and counts; no client and nothing of a plan.
 */
@Service
public class ForecastService {

    private final ForecastQuery query;
    private final UtilisationQuery clinics;
    private final Access access;

    ForecastService(ForecastQuery query, UtilisationQuery clinics, Access access) {
        this.query = query;
        this.clinics = clinics;
        this.access = access;
    }

    /** The clinics whose coming weeks the actor may see, by name; archived ones have none. */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<UtilisationClinic> clinics() {
        return clinics.clinics(access.rights(), null).stream()
                .filter(clinic -> !clinic.ownOnly())
                .toList();
    }

    /**
     * The coming weeks of a clinic, the present one first.
     *
     * @param weeks from {@link Forecast#FEWEST_WEEKS} to {@link Forecast#MOST_WEEKS}
     * @throws NotFound if the actor neither manages the clinic nor is an admin, or it is archived
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public Forecast forecast(ClinicId clinic, int weeks) {
        Rights rights = access.rights();
        if (!rights.managerAt().contains(clinic) && !rights.admin()) {
            throw new NotFound();
        }
        requireSensible(weeks);
        Forecast forecast = query.forecast(clinic, weeks);
        if (forecast.weeks().isEmpty()) {
            throw new NotFound();
        }
        return forecast;
    }

    /**
     * The coming weeks of every clinic, by name, for an admin.
     *
     * @throws NotFound if the actor is no admin
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<ClinicForecast> organisation(int weeks) {
        Rights rights = access.rights();
        if (!rights.admin()) {
            throw new NotFound();
        }
        requireSensible(weeks);
        return clinics.clinics(rights, null).stream()
                .map(clinic -> new ClinicForecast(clinic, query.forecast(clinic.id(), weeks)))
                .toList();
    }

    private static void requireSensible(int weeks) {
        if (weeks < Forecast.FEWEST_WEEKS || weeks > Forecast.MOST_WEEKS) {
            throw new NotFound();
        }
    }
}
