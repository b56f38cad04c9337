package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.plans.GoalMeasures;
import cadence.plans.PlanDetails.Side;
import cadence.shared.ui.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measurements of signed notes for the goals of plans; reading them is in the trail. */
@Service
public class GoalMeasureService implements GoalMeasures {

    private static final MeasureHistory CLOSED = new MeasureHistory(List.of(), List.of());

    private final MeasureQuery query;
    private final Access access;
    private final AuditTrail audit;
    private final Texts texts;

    GoalMeasureService(MeasureQuery query, Access access, AuditTrail audit, Texts texts) {
        this.query = query;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public List<Offer> offers(ClientRef client) {
        return new GoalOffers(new GoalCourses(history(client)), texts).all();
    }

    @Override
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public Map<What, Course> courses(ClientRef client, Collection<What> wanted) {
        Map<What, Course> found = new LinkedHashMap<>();
        if (wanted.stream().anyMatch(GoalCourses::isMeasured)) {
            var courses = new GoalCourses(history(client));
            wanted.stream().filter(GoalCourses::isMeasured).forEach(what -> found.put(what, courses.of(what)));
        }
        return found;
    }

    @Override
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public List<Value> values(ClientRef client, String code, String subject, @Nullable Side side) {
        var what = new What(code, subject, side);
        return courses(client, List.of(what)).getOrDefault(what, Course.EMPTY).values();
    }

    private MeasureHistory history(ClientRef client) {
        if (!access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())) {
            return CLOSED;
        }
        audit.clinical("measure.list", client.clinic(), client.client(), client.client(), "");
        return query.history(client);
    }
}
