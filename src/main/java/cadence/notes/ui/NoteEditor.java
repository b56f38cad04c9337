package cadence.notes.ui;

import cadence.access.SignedIn;
import cadence.clients.ClientAlert;
import cadence.notes.AttachmentService;
import cadence.notes.ChartService;
import cadence.notes.Deadline;
import cadence.notes.DraftContent;
import cadence.notes.MeasureOffer;
import cadence.notes.MissingPart;
import cadence.notes.OpenedNote;
import cadence.notes.PlannedWindow;
import cadence.notes.SaveResult;
import cadence.notes.SaveResult.Conflict;
import cadence.notes.SaveResult.Saved;
import cadence.notes.SessionNoteService;
import cadence.shared.AppointmentId;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A draft being written: saves by itself, never overwrites another tab's text, signs. */
class NoteEditor extends Div {

    private static final long serialVersionUID = 1;

    // Leaving sends what still waits for its pause: any event without a delay takes the delayed ones along.
    private static final String SEND_WHEN_LEAVING = """
            const note = this;
            const leave = () => note.dispatchEvent(new CustomEvent('leaving'));
            const hidden = () => { if (document.visibilityState === 'hidden') leave(); };
            window.addEventListener('beforeunload', leave);
            document.addEventListener('visibilitychange', hidden);
            note.addEventListener('focusout', leave);
            note.stayed = () => {
              window.removeEventListener('beforeunload', leave);
              document.removeEventListener('visibilitychange', hidden);
            };""";

    private final transient SessionNoteService service;
    private final AppointmentId appointment;
    private final transient OpenedNote opened;
    private final NoteForm form;
    private final NoteFoot foot;
    private final HandsOnLine handsOn;
    private final transient RuleWatch rules;
    private final DraftKeeper keeper;
    private final Runnable signed;
    private transient DraftContent saved;
    private int version;
    private @Nullable Instant savedAt;
    private boolean conflict;
    private transient @Nullable Conflict difference;
    private final Retry retry = new Retry(this::save);

    /**
     * An editor.
     *
     * @param author who writes
     * @param signed runs after the note was signed, here or elsewhere
     */
    NoteEditor(
            SessionNoteService service,
            AttachmentService files,
            QuickWriting.Helpers helpers,
            OpenedNote opened,
            HandsOnLine handsOn,
            SignedIn author,
            Runnable signed) {
        this.service = service;
        this.handsOn = handsOn;
        this.opened = opened;
        this.signed = signed;
        this.appointment = opened.session().appointment();
        this.saved = opened.content();
        this.version = opened.version();
        this.savedAt = opened.savedAt();
        addClassName("note-editor");
        form = new NoteForm(opened.session().minutes(), opened.session().clientName(), this::save);
        form.show(saved);
        rules = new RuleWatch(handsOn::broken, form.exception());
        form.addAside(new AttachmentsPanel(files, appointment, this::begun));
        new QuickWriting(helpers, opened, form, () -> form.content(saved), this::save);
        foot = new NoteFoot(
                this::focus, () -> new DiscardDialog(opened.session().clientName(), this::discard).open(), this::sign);
        keeper = new DraftKeeper(appointment, author);
        keeper.onDifference(this::showDifference);
        foot.addComponentAsFirst(keeper);
        var body = new Div(form);
        body.addClassName("page-body");
        add(body, foot);
        getElement().addEventListener("leaving", leaving -> save());
        showSaved();
        showLate(opened.readAt());
        rules.look(saved);
        foot.missing(missing(saved));
        handsOn.bind(form::type, this::save);
        for (KeyModifier modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(this, this::sign, Key.ENTER, modifier).listenOn(this);
        }
    }

    /** What the chart warns of, what it is compared with, and who asks before a technique is put where it warns. */
    void knows(List<ClientAlert> alerts, ChartService charts) {
        form.body.warn(alerts);
        form.body.compareWith(charts.before(appointment).orElse(null));
        form.techniques.guard(new RegionGuard(charts, appointment, alerts));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(SEND_WHEN_LEAVING);
        acknowledge();
        if (saved.missing().contains(MissingPart.TEXT)) {
            form.focus(MissingPart.TEXT);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        retry.end();
        getElement().executeJs("this.stayed && this.stayed()");
        super.onDetach(event);
    }

    /** What the form and the head say. */
    private DraftContent content() {
        return form.content(saved).withScreening(handsOn.screening());
    }

    private void focus(MissingPart part) {
        if (!handsOn.open(part)) {
            form.focus(part);
        }
    }

    void offer(MeasureOffer offer) {
        form.offer(offer);
    }

    void plan(PlannedWindow window) {
        form.plan(window);
    }

    /** What signing waits for. */
    private List<MissingPart> missing(DraftContent content) {
        return rules.with(handsOn.missing(content), content);
    }

    private void save() {
        DraftContent content = content();
        handsOn.show(content);
        rules.look(content);
        foot.missing(missing(content));
        if (conflict || content.equals(saved)) {
            showFit();
            return;
        }
        attempt(() -> service.saveDraft(appointment, content, version), content, this::save);
    }

    private void sign() {
        DraftContent content = content();
        List<MissingPart> missing = missing(content);
        if (!form.fits()) {
            form.focusUnfit();
        } else if (!missing.isEmpty()) {
            focus(missing.getFirst());
        } else if (attempt(() -> service.sign(appointment, content, version), content, this::sign)) {
            signed.run();
        }
    }

    /**
     * Whether it was done; otherwise the foot says why not, and the text stays where it is.
     *
     * @param again the same once more, with what the form holds then
     */
    private boolean attempt(Supplier<SaveResult> deed, DraftContent content, Runnable again) {
        try {
            return switch (deed.get()) {
                case Saved done -> {
                    saved(content, done);
                    yield true;
                }
                case Conflict other -> {
                    differ(content, other, again);
                    yield false;
                }
            };
        } catch (Refused refusal) {
            rules.lookAgain(content);
            foot.missing(missing(content));
            foot.trouble(getTranslation(refusal.messageKey(), refusal.arguments()));
        } catch (DataAccessException | TransactionException unreachable) {
            if (!keeper.isAtWork()) {
                foot.trouble(
                        savedAt == null
                                ? getTranslation("notes.save.trouble.never")
                                : getTranslation("notes.save.trouble", time(savedAt)));
                retry.begin();
            }
        }
        return false;
    }

    /** The page's own keeper may have saved meanwhile: what it saved came out of this very form and is no conflict. */
    private void differ(DraftContent mine, Conflict other, Runnable again) {
        if (!other.signed() && other.other().equals(mine)) {
            adopt(other);
            again.run();
        } else if (keeper.isAtWork()) {
            conflict = true;
            keeper.askVersion(kept -> {
                // A later one it has saved since, out of the same form.
                if (!other.signed() && kept >= other.version()) {
                    conflict = false;
                    adopt(other);
                    again.run();
                } else {
                    // A line that offers to compare; a dialog would take the keyboard away from somebody who types.
                    difference = other;
                    keeper.differs(other, time(other.at()));
                }
            });
        } else {
            compare(mine, other);
        }
    }

    private void showDifference() {
        if (difference == null) {
            save();
        } else {
            compare(content(), difference);
        }
    }

    private void adopt(Conflict other) {
        saved = other.other();
        version = other.version();
        savedAt = other.at();
        showSaved();
        acknowledge();
    }

    private void saved(DraftContent content, Saved done) {
        saved = content;
        version = done.version();
        savedAt = done.at();
        retry.end();
        showSaved();
        showLate(done.at());
        acknowledge();
        showFit();
    }

    private void showSaved() {
        if (savedAt == null) {
            foot.untouched();
        } else {
            foot.saved(time(savedAt));
        }
    }

    /** Signed from now on it is a late entry: said before, quietly. */
    private void showLate(Instant now) {
        Deadline due = opened.due();
        if (due != null && due.isMissed(now)) {
            foot.late(UiFormats.in(opened.session().zone()).dayTime(due.at()));
        }
    }

    private void acknowledge() {
        keeper.saved(saved, version, savedAt == null ? "" : time(savedAt));
    }

    private void showFit() {
        if (!form.fits()) {
            foot.trouble(getTranslation("notes.save.unfit"));
        } else if (!retry.isUnderWay() && !conflict) {
            foot.trouble("");
        }
    }

    private void compare(DraftContent mine, Conflict other) {
        conflict = true;
        foot.trouble(getTranslation("notes.conflict.line", time(other.at())));
        if (other.signed()) {
            new ConflictDialog(mine, other, opened.session().zone(), null, signed).open();
            return;
        }
        new ConflictDialog(
                        mine,
                        other,
                        opened.session().zone(),
                        () -> settle(content(), other.other(), other.version()),
                        () -> settle(other.other(), content(), other.version()))
                .open();
    }

    private void settle(DraftContent kept, DraftContent dropped, int seen) {
        conflict = false;
        difference = null;
        if (attempt(() -> service.settleConflict(appointment, kept, dropped, seen), kept, this::save)) {
            show(kept);
        }
    }

    private void show(DraftContent content) {
        form.show(content);
        handsOn.show(content);
        rules.look(content);
        foot.missing(missing(content));
    }

    private void discard() {
        DraftContent thrown = saved;
        service.discardDraft(appointment);
        begin(service.open(appointment).content(), 0);
        Notices.undo(getTranslation("notes.discarded"), getTranslation("notes.discard.undo"), () -> {
            show(thrown);
            save();
        });
    }

    private void begin(DraftContent content, int at) {
        saved = content;
        version = at;
        savedAt = null;
        show(content);
        foot.trouble("");
        showSaved();
        acknowledge();
    }

    /** A file began the draft: what is written from now on follows it. */
    private void begun(int at) {
        if (version == 0) {
            version = at;
        }
    }

    private String time(Instant at) {
        return UiFormats.in(opened.session().zone()).timeSeconds(at);
    }
}
