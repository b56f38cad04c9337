package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts to insert while writing: the actor's own, and the clinic's, which its therapists keep together. */
@Service
public class SnippetService {

    private final SnippetStore snippets;
    private final Access access;
    private final CurrentUser currentUser;

    SnippetService(SnippetStore snippets, Access access, CurrentUser currentUser) {
        this.snippets = snippets;
        this.access = access;
        this.currentUser = currentUser;
    }

    /**
     * The actor's own snippets and the clinic's, by name.
     *
     * @throws NotFound if the actor is no therapist there
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SNIPPET, operation = Operation.READ)
    public List<Snippet> of(ClinicId clinic) {
        access.require(Resource.SNIPPET, Operation.READ, clinic);
        return snippets.of(currentUser.id(), clinic);
    }

    /**
     * Keeps a new one.
     *
     * @param clinic whose it is; null for the actor's own
     * @throws Refused naming the input: name, text
     * @throws NotFound if the actor is no therapist there
     */
    @Transactional
    @Asks(resource = Resource.SNIPPET, operation = Operation.CREATE)
    public Snippet add(String name, String text, @Nullable ClinicId clinic) {
        if (clinic == null) {
            access.requireAnywhere(Resource.SNIPPET, Operation.CREATE);
        } else {
            access.require(Resource.SNIPPET, Operation.CREATE, clinic);
        }
        Snippet made = checked(new Snippet(Id.nextValue(), name, text, clinic, 0));
        snippets.insert(made.id(), made.name(), made.text(), clinic, currentUser.id());
        return made;
    }

    /**
     * Changes name and text.
     *
     * @throws Refused naming the input, or when it was changed meanwhile
     * @throws NotFound if it is not the actor's to change
     */
    @Transactional
    @Asks(resource = Resource.SNIPPET, operation = Operation.UPDATE)
    public Snippet change(UUID id, String name, String text, int version) {
        Snippet before = mine(id, Operation.UPDATE);
        Snippet wanted = checked(new Snippet(id, name, text, before.clinic(), version));
        if (!snippets.update(id, wanted.name(), wanted.text(), version)) {
            throw new Refused("", "notes.snippet.changed");
        }
        return new Snippet(id, wanted.name(), wanted.text(), before.clinic(), version + 1);
    }

    /** @throws NotFound if it is not the actor's to delete */
    @Transactional
    @Asks(resource = Resource.SNIPPET, operation = Operation.DELETE)
    public void delete(UUID id) {
        snippets.delete(mine(id, Operation.DELETE).id());
    }

    private Snippet mine(UUID id, Operation operation) {
        Snippet found = snippets.find(id, currentUser.id()).orElseThrow(NotFound::new);
        ClinicId clinic = found.clinic();
        if (clinic == null) {
            access.requireAnywhere(Resource.SNIPPET, operation);
        } else {
            access.require(Resource.SNIPPET, operation, clinic);
        }
        return found;
    }

    private Snippet checked(Snippet typed) {
        String name = DraftContent.clean(typed.name()).strip();
        String text = DraftContent.clean(typed.text()).strip();
        if (name.isEmpty()) {
            throw new Refused("name", "notes.snippet.name.empty");
        }
        if (name.length() > Snippet.NAME_LIMIT) {
            throw new Refused("name", "notes.too-long", Snippet.NAME_LIMIT);
        }
        if (text.isEmpty()) {
            throw new Refused("text", "notes.snippet.text.empty");
        }
        if (text.length() > Snippet.TEXT_LIMIT) {
            throw new Refused("text", "notes.too-long", Snippet.TEXT_LIMIT);
        }
        if (snippets.isTaken(typed.id(), name, typed.clinic(), currentUser.id())) {
            throw new Refused("name", "notes.snippet.name.taken");
        }
        return new Snippet(typed.id(), name, text, typed.clinic(), typed.version());
    }
}
