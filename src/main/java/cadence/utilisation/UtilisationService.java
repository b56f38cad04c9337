package cadence.utilisation;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.Rights;
import cadence.audit.AuditTrail;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of domain.md, "Utilisation: definitions": of the clinic for its manager, of every clinic for an admin but
 * without the rows behind them, of themselves for a therapist.
 */
@Service
public class UtilisationService {

    /** More rows than this are not read at once. */
    public static final int MOST_ROWS = 500;

    private final UtilisationQuery query;
    private final FigureRowQuery rows;
    private final Access access;
    private final AuditTrail audit;

    UtilisationService(UtilisationQuery query, FigureRowQuery rows, Access access, AuditTrail audit) {
        this.query = query;
        this.rows = rows;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The clinics whose figures the actor may see, by name.
     *
     * @param wanted a clinic that is to be among them although it is archived, if it is the actor's to see
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<UtilisationClinic> clinics(@Nullable ClinicId wanted) {
        return query.clinics(access.rights(), wanted);
    }

    /**
     * The figures of the period and the total of the one before; a therapist gets their own only.
     *
     * @throws NotFound if the clinic is not the actor's to see
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public UtilisationReport report(UtilisationFilter filter) {
        access.require(Resource.UTILISATION, Operation.READ, filter.clinic());
        return query.report(filter);
    }

    /**
     * Booked by available minutes for every weekday and local hour with availability.
     *
     * @throws NotFound if the clinic is not the actor's to see
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<HeatCell> heat(UtilisationFilter filter) {
        access.require(Resource.UTILISATION, Operation.READ, filter.clinic());
        return query.heat(filter);
    }

    /**
     * One total for every clinic, for an admin.
     *
     * @throws NotFound if the actor is no admin
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<ClinicFigures> organisation(Period period) {
        Rights rights = access.rights();
        if (!rights.admin()) {
            throw new NotFound();
        }
        return query.organisation(period, rights);
    }

    /**
     * Some of the rows that make a figure, and what all of them add up to. Not for days: {@link #days}.
     *
     * @throws NotFound if the clinic is not the actor's to see, or the actor is an admin, who sees figures only
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public FigureRows<FigureRow> rows(FigureCell cell, int offset, int limit) {
        requireRows(cell.filter().clinic());
        return rows.rows(cell, offset, Math.min(limit, MOST_ROWS));
    }

    /**
     * Some of the days that make the available minutes, and what all of them add up to.
     *
     * @throws NotFound if the clinic is not the actor's to see
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional(readOnly = true)
    public FigureRows<RosteredDay> days(FigureCell cell, int offset, int limit) {
        access.require(Resource.UTILISATION, Operation.READ, cell.filter().clinic());
        return rows.days(cell, offset, Math.min(limit, MOST_ROWS));
    }

    /**
     * The same as {@link #report}, to be taken out of the product: the trail says who did.
     *
     * @throws NotFound if the clinic is not the actor's to see
     */
    @Asks(resource = Resource.UTILISATION, operation = Operation.READ)
    @Transactional
    public UtilisationReport export(UtilisationFilter filter) {
        access.require(Resource.UTILISATION, Operation.READ, filter.clinic());
        audit.administrative("utilisation.export", filter.clinic(), null, null);
        return query.report(filter);
    }

    private void requireRows(ClinicId clinic) {
        Rights rights = access.rights();
        boolean own = rights.therapistAt().contains(clinic) && !rights.admin();
        if (!rights.managerAt().contains(clinic) && !own) {
            throw new NotFound();
        }
    }
}
