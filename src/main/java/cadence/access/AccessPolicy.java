package cadence.access;

import static cadence.access.Operation.AMEND;
import static cadence.access.Operation.COSIGN;
import static cadence.access.Operation.CREATE;
import static cadence.access.Operation.DELETE;
import static cadence.access.Operation.EXPORT;
import static cadence.access.Operation.READ;
import static cadence.access.Operation.SIGN;
import static cadence.access.Operation.UPDATE;
import static cadence.access.Relation.ADMIN;
import static cadence.access.Relation.LEAD;
import static cadence.access.Relation.MANAGER;
import static cadence.access.Relation.TEAM;
import static cadence.access.Relation.TEAM_READER;
import static cadence.access.Relation.TREATING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * access.md as one table: which relation may do what to which resource. Everything not written here is forbidden. Share
 * grants and break-glass take their place here when they are built.
 */
public final class AccessPolicy {

    private static final Map<Resource, Map<Relation, Set<Operation>>> TABLE = new EnumMap<>(Resource.class);

    static {
        row(Resource.CLIENT_IDENTITY, TREATING, READ, UPDATE);
        row(Resource.CLIENT_IDENTITY, TEAM, READ);
        row(Resource.CLIENT_IDENTITY, MANAGER, CREATE, READ, UPDATE);
        row(Resource.CLIENT_CONTACT, TREATING, READ, UPDATE);
        row(Resource.CLIENT_CONTACT, MANAGER, CREATE, READ, UPDATE);
        row(Resource.CLINICAL_ALERT, TREATING, CREATE, READ, UPDATE);
        row(Resource.CLINICAL_ALERT, TEAM, READ);
        row(Resource.CLINICAL_ALERT, MANAGER, READ);
        row(Resource.CONSENT, TREATING, CREATE, READ, UPDATE);
        row(Resource.CONSENT, MANAGER, CREATE, READ, UPDATE);
        // Author only, asked of the note itself: the author is a therapist who treats the client by writing.
        row(Resource.NOTE_DRAFT, TREATING, CREATE, READ, UPDATE, DELETE);
        row(Resource.SIGNED_NOTE, TREATING, READ, SIGN, AMEND);
        row(Resource.SIGNED_NOTE, TEAM_READER, READ);
        // That one note, and nothing else of the client.
        row(Resource.SIGNED_NOTE, LEAD, READ, COSIGN);
        row(Resource.NOTE_METADATA, TREATING, READ);
        row(Resource.NOTE_METADATA, MANAGER, READ);
        // "With a fresh second factor": until there is one, the password anew (RecordPrintService).
        row(Resource.CLIENT_RECORD, TREATING, EXPORT);
        // The actor's own and the clinic's: kept by those who write notes.
        row(Resource.SNIPPET, TEAM, CREATE, READ, UPDATE, DELETE);
        row(Resource.TREATMENT_PLAN, TREATING, CREATE, READ, UPDATE, SIGN, AMEND);
        row(Resource.TREATMENT_PLAN, TEAM_READER, READ);
        row(Resource.CLIENT_EVENT, TREATING, CREATE, READ, UPDATE);
        row(Resource.CLIENT_EVENT, MANAGER, READ);
        // A therapist's own diary; booking a client makes them one who treats the client.
        row(Resource.APPOINTMENT, TREATING, CREATE, READ, UPDATE);
        row(Resource.APPOINTMENT, TEAM, CREATE, READ, UPDATE);
        row(Resource.APPOINTMENT, MANAGER, CREATE, READ, UPDATE, DELETE);
        row(Resource.ROSTER, TEAM, READ);
        row(Resource.ROSTER, MANAGER, CREATE, READ, UPDATE, DELETE);
        row(Resource.ROSTER, ADMIN, READ);
        row(Resource.LEAVE_REQUEST, TEAM, CREATE, READ);
        row(Resource.LEAVE_REQUEST, MANAGER, CREATE, READ, UPDATE, DELETE);
        row(Resource.UTILISATION, TEAM, READ);
        row(Resource.UTILISATION, MANAGER, READ);
        row(Resource.UTILISATION, ADMIN, READ);
        row(Resource.MISSING_NOTES, TEAM, READ);
        // To create here is to remind a therapist of a missing note; the note itself stays out of a manager's reach.
        row(Resource.MISSING_NOTES, MANAGER, CREATE, READ);
        row(Resource.OWN_PROFILE, TEAM, READ, UPDATE);
        row(Resource.OWN_PROFILE, MANAGER, READ, UPDATE);
        row(Resource.OWN_PROFILE, ADMIN, READ, UPDATE);
        row(Resource.COLLEAGUE_NAMES, TEAM, READ);
        row(Resource.COLLEAGUE_NAMES, MANAGER, READ);
        row(Resource.COLLEAGUE_NAMES, ADMIN, READ);
        row(Resource.ACCOUNT, ADMIN, CREATE, READ, UPDATE);
        row(Resource.THERAPIST_INVITATION, MANAGER, CREATE, READ, UPDATE);
        row(Resource.THERAPIST_INVITATION, ADMIN, CREATE, READ, UPDATE);
        row(Resource.CLINIC, TEAM, READ);
        row(Resource.CLINIC, MANAGER, READ, UPDATE);
        row(Resource.CLINIC, ADMIN, CREATE, READ, UPDATE);
        row(Resource.AUDIT_TRAIL, TEAM, READ);
        row(Resource.AUDIT_TRAIL, MANAGER, READ);
        row(Resource.AUDIT_TRAIL, ADMIN, READ);
    }

    private AccessPolicy() {}

    /** Whether access.md lets someone who stands so to the clinic (and client) do this. Deny by default. */
    public static boolean allows(Relation relation, Resource resource, Operation operation) {
        Map<Relation, Set<Operation>> row = TABLE.getOrDefault(resource, Map.of());
        if (row.getOrDefault(relation, Set.of()).contains(operation)) {
            return true;
        }
        // Whoever treats a client, reads by clinic setting, or leads, is of the clinic's team as well.
        return (relation == TREATING || relation == TEAM_READER || relation == LEAD)
                && row.getOrDefault(TEAM, Set.of()).contains(operation);
    }

    private static void row(Resource resource, Relation relation, Operation first, Operation... rest) {
        TABLE.computeIfAbsent(resource, key -> new EnumMap<>(Relation.class)).put(relation, EnumSet.of(first, rest));
    }
}
