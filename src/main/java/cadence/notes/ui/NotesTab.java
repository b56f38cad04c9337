package cadence.notes.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.notes.SessionNoteService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.OptionalInt;

/** The client's notes, on the client's page. */
@SpringComponent
class NotesTab implements ClientTab {

    static final String PATH = "notes";

    private final SessionNoteService service;
    private final Access access;

    NotesTab(SessionNoteService service, Access access) {
        this.service = service;
        this.access = access;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "notes.tab";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visible(ClientRef client) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
    }

    @Override
    public Component content(ClientRef client) {
        return new NoteList(service, client);
    }

    @Override
    public OptionalInt count(ClientRef client) {
        return service.countOf(client);
    }
}
