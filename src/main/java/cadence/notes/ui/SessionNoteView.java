package cadence.notes.ui;

import cadence.access.CurrentUser;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.SignedIn;
import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientRef;
import cadence.notes.AttachmentService;
import cadence.notes.ChartService;
import cadence.notes.MeasurementService;
import cadence.notes.NoteVersionsService;
import cadence.notes.OpenedNote;
import cadence.notes.SessionNoteService;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** The note of a session: written here while it is a draft, read here once it is signed. */
@Route("appointments/:appointment/note")
@OpensFor(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
@StyleSheet("notes.css")
public class SessionNoteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient SessionNoteService service;
    private final transient AttachmentService files;
    private final transient NoteVersionsService versions;
    private final transient ClientAlerts alerts;
    private final transient ChartService charts;
    private final transient BeforeHandsOn beforeHandsOn;
    private final transient MeasurementService measurements;
    private final transient CurrentUser currentUser;
    private final transient QuickWriting.Helpers helpers;
    private final transient CoSigning coSigning;
    private String title = "";

    SessionNoteView(
            SessionNoteService service,
            AttachmentService files,
            NoteVersionsService versions,
            ClientAlerts alerts,
            ChartService charts,
            BeforeHandsOn beforeHandsOn,
            MeasurementService measurements,
            CurrentUser currentUser,
            QuickWriting.Helpers helpers,
            CoSigning coSigning) {
        this.service = service;
        this.files = files;
        this.versions = versions;
        this.charts = charts;
        this.helpers = helpers;
        this.coSigning = coSigning;
        this.alerts = alerts;
        this.beforeHandsOn = beforeHandsOn;
        this.measurements = measurements;
        this.currentUser = currentUser;
        addClassNames("page", "note-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("appointment").orElseThrow(NotFound::new);
        show(service.open(AppointmentId.parse(id)));
    }

    private void show(OpenedNote note) {
        removeAll();
        AppointmentId appointment = note.session().appointment();
        if (note.isSigned()) {
            title = getTranslation("notes.title.signed", note.session().clientName());
            add(head(note), new SignedNote(note, files.of(appointment), new NoteVersions(note, versions)));
        } else {
            title = getTranslation("notes.title", note.session().clientName());
            List<ClientAlert> alerts = alertsOf(note);
            var head = new NoteHead(note, alerts, NoteHead.earlier(note.session(), getTranslation("notes.earlier")));
            var handsOn = beforeHandsOn.line(note);
            SignedIn author = currentUser.get().orElseThrow(NotFound::new);
            var editor = new NoteEditor(
                    service, files, helpers, note, handsOn, author, () -> show(service.open(appointment)));
            editor.offer(measurements.offerFor(client(note)));
            beforeHandsOn.window(note.session()).ifPresent(editor::plan);
            editor.knows(alerts, charts);
            add(head.handsOn(handsOn), editor);
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    private SignedNoteHead head(OpenedNote note) {
        var head = new SignedNoteHead(note);
        head.deed(new PrintLink(note));
        AppointmentId appointment = note.session().appointment();
        if (note.mine()) {
            var addendum = new AddendumDialog(service, appointment, () -> show(service.open(appointment)));
            head.deed(new Button(getTranslation("notes.addendum.add"), click -> addendum.open()));
        }
        coSigning.tell(head, note, () -> show(service.open(appointment)));
        return head;
    }

    private List<ClientAlert> alertsOf(OpenedNote note) {
        return alerts.alertsOf(client(note));
    }

    private static ClientRef client(OpenedNote note) {
        return new ClientRef(note.session().client(), note.session().clinic());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
