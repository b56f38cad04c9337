package cadence.notes.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.notes.AttachmentRow;
import cadence.notes.AttachmentService;
import cadence.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.OptionalInt;

/** The files of the client's notes, on the client's page. */
@SpringComponent
class FilesTab implements ClientTab {

    private final AttachmentService files;
    private final Access access;

    FilesTab(AttachmentService files, Access access) {
        this.files = files;
        this.access = access;
    }

    @Override
    public String path() {
        return "files";
    }

    @Override
    public String titleKey() {
        return "notes.files";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visible(ClientRef client) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
    }

    @Override
    public Component content(ClientRef client) {
        return new Content(files.ofClient(client));
    }

    @Override
    public OptionalInt count(ClientRef client) {
        return files.countOf(client);
    }

    /** The list, or why there is none. */
    @StyleSheet("notes.css")
    static class Content extends Div {

        private static final long serialVersionUID = 1;

        Content(List<AttachmentRow> rows) {
            add(
                    rows.isEmpty()
                            ? new EmptyState(I18NProvider.translate("notes.files.none.client"))
                            : new AttachmentList(rows, null));
        }
    }
}
