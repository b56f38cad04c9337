package cadence.notes;

import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.TreatmentType;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the actor does most in a type of session, so that it can be put down with one key. */
@Service
public class FavouriteTechniquesService {

    /** How many of the actor's last signed notes of the type are counted. */
    public static final int NOTES = 20;

    /** As many as there are digits for them, and room on the screen. */
    public static final int LIMIT = 6;

    private final FavouriteTechniquesQuery query;

    FavouriteTechniquesService(FavouriteTechniquesQuery query) {
        this.query = query;
    }

    /**
     * Region, technique, and the pressure and minutes most used with them, in the actor's own last {@link #NOTES} signed
     * notes of the type, wherever the actor is a therapist today; most used first.
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public List<TechniqueLine> of(TreatmentType type) {
        return query.of(type, NOTES, LIMIT);
    }
}
