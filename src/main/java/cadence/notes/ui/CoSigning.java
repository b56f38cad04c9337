package cadence.notes.ui;

import cadence.notes.CoSignature;
import cadence.notes.CoSignatureService;
import cadence.notes.LeadRemark;
import cadence.notes.OpenedNote;
import cadence.shared.AppointmentId;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;

/** The co-signature in the head of a signed note: how it stands, and for the lead who is asked what there is to do. */
@SpringComponent
class CoSigning {

    private final CoSignatureService service;

    CoSigning(CoSignatureService service) {
        this.service = service;
    }

    /** @param changed called when the lead has co-signed or asked for something */
    void tell(SignedNoteHead head, OpenedNote note, Runnable changed) {
        CoSignature asked = note.coSignature();
        if (asked == null) {
            return;
        }
        head.state(mark(head, asked, UiFormats.in(note.session().zone())));
        if (asked.isAwaited() && !asked.requests().isEmpty()) {
            head.state(wanted(head, note, asked));
        }
        if (asked.isAwaited() && asked.forMe()) {
            offer(head, note, changed);
        }
    }

    /** An addendum was asked for: it is wanted still, or it has come since. */
    private static StateMark wanted(SignedNoteHead head, OpenedNote note, CoSignature asked) {
        LeadRemark last = asked.requests().getLast();
        if (note.addenda().stream().anyMatch(addendum -> addendum.signedAt().isAfter(last.at()))) {
            return StateMark.done(head.getTranslation("notes.co-sign.added"));
        }
        if (asked.forMe()) {
            return StateMark.waiting(head.getTranslation("notes.co-sign.wanted.lead"));
        }
        return StateMark.waiting(
                head.getTranslation(note.mine() ? "notes.co-sign.wanted.mine" : "notes.co-sign.wanted", last.by()));
    }

    private static StateMark mark(SignedNoteHead head, CoSignature asked, Formats formats) {
        Instant given = asked.signedAt();
        return given == null
                ? StateMark.waiting(head.getTranslation(
                        asked.forMe() ? "notes.co-sign.awaiting.mine" : "notes.co-sign.awaiting",
                        asked.lead(),
                        formats.dateTime(asked.askedAt())))
                : StateMark.done(head.getTranslation("notes.co-sign.by", asked.lead(), formats.dateTime(given)));
    }

    private void offer(SignedNoteHead head, OpenedNote note, Runnable changed) {
        AppointmentId appointment = note.session().appointment();
        var asking = CoSignDialog.ask(note.author(), words -> service.askForAddendum(appointment, words), changed);
        var signing = CoSignDialog.sign(note.author(), words -> service.coSign(appointment, words), changed);
        head.deed(new Button(head.getTranslation("notes.co-sign.ask"), click -> asking.open()));
        var sign = new Button(head.getTranslation("notes.co-sign.do"), click -> signing.open());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head.deed(sign);
    }
}
