package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.MeasureOffer;
import cadence.notes.MissingPart;
import cadence.notes.NotePart;
import cadence.notes.PlannedWindow;
import cadence.notes.TechniqueLine;
import cadence.notes.ui.NotePanes.Pane;
import cadence.shared.TreatmentType;
import cadence.shared.ui.RuleExceptionField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything a note says, to be written. Knows no service. */
class NoteForm extends Div {

    private static final long serialVersionUID = 1;

    /** Milliseconds after which what was typed goes to the server: with the round trip, well inside a second. */
    static final int PAUSE_MS = 300;

    /** While typing goes on, too: LAZY would wait until it pauses. */
    static final ValueChangeMode SENDING = ValueChangeMode.TIMEOUT;

    private final TypeAndReason head;
    private final SoapSheet sheet;
    final BodyChartField body;
    final TechniqueList techniques;
    private final Measures measures;
    private final MeasureList measured;
    private final NotePanes panes = new NotePanes(this);
    private final Div left = new Div();
    private final NoteKeys keys = new NoteKeys();
    private @Nullable Snippets snippets;
    private final Runnable changed;
    private boolean showing;

    /** @param client the client's name, for the chart */
    NoteForm(int bookedMinutes, String client, Runnable changed) {
        this.changed = changed;
        addClassName("note-form");
        head = new TypeAndReason(this::change);
        sheet = new SoapSheet(this::change);
        body = new BodyChartField(getTranslation("body.chart.label", client), this::change);
        techniques = new TechniqueList(this::change, bookedMinutes);
        measures = new Measures(this::change);
        measured = new MeasureList(this::change);
        measures.add(measured);
        var right = new Div(body, techniques, measures);
        right.addClassName("note-right");
        left.add(sheet, sheet.carryAll());
        left.addClassName("note-left");
        var columns = new Div(left, right);
        columns.addClassName("note-cols");
        add(head, panes.tabs(), columns);
    }

    /** Adds a part of the note that is no text and saves by itself. */
    void addAside(Component part) {
        left.add(part);
    }

    /**
     * Shortens the writing from now on.
     *
     * @param favourites what is done most in a type of session
     */
    void help(
            Carrying carrying,
            Snippets.Keeping keeping,
            Function<@Nullable TreatmentType, List<TechniqueLine>> favourites) {
        sheet.help(carrying);
        snippets = new Snippets(keeping);
        add(keys, snippets);
        techniques.favour(favourites.apply(head.type.getValue()));
        head.type.addValueChangeListener(change -> techniques.favour(favourites.apply(change.getValue())));
    }

    SoapSheet sheet() {
        return sheet;
    }

    Snippets snippets() {
        return Objects.requireNonNull(snippets);
    }

    NoteKeys keys() {
        return keys;
    }

    /** Shows a content without telling that it changed. */
    void show(DraftContent content) {
        showing = true;
        try {
            head.show(content);
            sheet.show(content);
            body.show(content.chart());
            techniques.show(content.techniques());
            measures.show(content);
            techniques.session.show(content);
            measured.show(content);
        } finally {
            showing = false;
        }
    }

    /**
     * What is written, as it may be saved.
     *
     * @param saved what was saved before: it stays where an input holds too much
     */
    DraftContent content(DraftContent saved) {
        return new DraftContent(
                head.type.getValue(),
                head.purpose.getValue(),
                head.reason(saved),
                sheet.parts(saved),
                Numbers.orNull(techniques.session.pressure.getValue()),
                Numbers.within(techniques.session.minutes, saved.minutes()),
                measures.before.getValue(),
                measures.after.getValue(),
                techniques.lines(),
                body.chart(),
                measured.measurements(),
                sheet.carried(),
                saved.screening(),
                head.exception(saved));
    }

    /** What to measure first. */
    void offer(MeasureOffer offer) {
        measured.offer(offer);
    }

    /** Where the client's plan sees the session. */
    void plan(PlannedWindow window) {
        head.plan(window);
    }

    /** Where the rules that the session breaks are shown. */
    RuleExceptionField exception() {
        return head.exception;
    }

    /** What is chosen at the moment. */
    @Nullable
    TreatmentType type() {
        return head.type.getValue();
    }

    /** Whether everything that is written may be saved. */
    boolean fits() {
        return sheet.fits()
                && techniques.fits()
                && Limits.fits(head.reason, DraftContent.REASON_LIMIT)
                && head.fits()
                && !techniques.session.minutes.isInvalid()
                && measured.fits();
    }

    /** Puts the cursor where something is still to be written. */
    void focus(MissingPart part) {
        switch (part) {
            case TYPE -> {
                head.unfold();
                focus(head.type);
            }
            case PURPOSE -> {
                head.unfold();
                focus(head.purpose);
            }
            case REASON -> {
                head.unfold();
                head.reason.focus();
            }
            case EXCEPTION -> {
                panes.select(Pane.NOTE);
                head.exception.reason().focus();
            }
            case TEXT -> {
                panes.select(Pane.NOTE);
                sheet.focus(NotePart.SUBJECTIVE);
            }
            case MINUTES -> {
                panes.select(Pane.TECHNIQUES);
                techniques.session.minutes.focus();
            }
            case PAIN_BEFORE -> {
                panes.select(Pane.MEASURES);
                focus(measures.before);
            }
            case PAIN_AFTER -> {
                panes.select(Pane.MEASURES);
                focus(measures.after);
            }
            case CONFIRM -> {
                panes.select(Pane.NOTE);
                sheet.focusCarried();
            }
            case RED_FLAGS, CONSENT, CLEARANCE -> panes.select(Pane.NOTE);
        }
    }

    /** Puts the cursor where something is too long, or out of bounds. */
    void focusUnfit() {
        if (!Limits.fits(head.reason, DraftContent.REASON_LIMIT)) {
            head.unfold();
            head.reason.focus();
        } else if (!head.fits()) {
            panes.select(Pane.NOTE);
            head.exception.reason().focus();
        } else if (!sheet.fits()) {
            panes.select(Pane.NOTE);
            sheet.focusTooLong();
        } else if (techniques.session.minutes.isInvalid()) {
            panes.select(Pane.TECHNIQUES);
            techniques.session.minutes.focus();
        } else if (!measured.fits()) {
            panes.select(Pane.MEASURES);
            measured.focusUnfit();
        } else {
            panes.select(Pane.TECHNIQUES);
        }
    }

    /** A group itself cannot have the focus: its chosen button has it, or the first. */
    private static void focus(RadioButtonGroup<?> group) {
        group.getElement()
                .executeJs("(this.querySelector('vaadin-radio-button[checked]')"
                        + " ?? this.querySelector('vaadin-radio-button'))?.focus()");
    }

    private void change() {
        if (!showing) {
            changed.run();
        }
    }
}
