package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.plans.BrokenRules;
import cadence.plans.RuleService;
import cadence.plans.Visit;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.shared.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rules a session breaks as it is noted: by its type, its day, and how deep hands went. */
@Service
public class NoteRuleService {

    private final RuleService rules;
    private final Access access;

    NoteRuleService(RuleService rules, Access access) {
        this.rules = rules;
        this.access = access;
    }

    /**
     * What it breaks and nobody gave a reason for; none of a session in which nobody was treated.
     *
     * @throws NotFound unless the actor treats the client there
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public BrokenRules broken(NoteSession session, DraftContent content) {
        access.require(Resource.NOTE_DRAFT, Operation.READ, session.clinic(), session.client());
        TreatmentType type = content.type();
        return type == null || content.screening().refers()
                ? BrokenRules.NONE
                : rules.broken(visit(session, content, type));
    }

    /**
     * Keeps why it breaks what it breaks, as the note is signed.
     *
     * @param reason at most 300 characters; not looked at where nothing is broken
     * @throws Refused if something is broken and no reason given
     * @throws NotFound unless the actor treats the client there
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.SIGN)
    public void allow(NoteSession session, DraftContent content, String reason) {
        access.require(Resource.SIGNED_NOTE, Operation.SIGN, session.clinic(), session.client());
        BrokenRules broken = broken(session, content);
        TreatmentType type = content.type();
        if (broken.isEmpty() || type == null) {
            return;
        }
        if (Typed.isBlank(reason)) {
            throw new Refused(MissingPart.EXCEPTION.key(), "notes.sign.exception");
        }
        rules.allow(visit(session, content, type), session.appointment(), broken, reason, true);
    }

    private static Visit visit(NoteSession session, DraftContent content, TreatmentType type) {
        RuleFacts facts = RuleFacts.of(content);
        return new Visit(
                new ClientRef(session.client(), session.clinic()),
                session.appointment(),
                type,
                session.startsAt(),
                facts.pressures(),
                facts.deepTissue());
    }
}
