package cadence.notes.ui;

import cadence.clients.ClientConsent;
import cadence.notes.DraftContent;
import cadence.notes.HandsOn;
import cadence.notes.MissingPart;
import cadence.notes.NoteSession;
import cadence.notes.OpenedNote;
import cadence.notes.Screening;
import cadence.plans.BrokenRules;
import cadence.shared.TreatmentType;
import cadence.shared.ui.AlertLine;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** "Red flags asked 14:03: none. Consent to treat: v3", or what is still to do before hands go on. Alt R asks. */
class HandsOnLine extends Div {

    private static final long serialVersionUID = 1;

    private final transient BeforeHandsOn parts;
    private final transient NoteSession session;
    private transient HandsOn record;
    private transient Screening screening;
    private @Nullable TreatmentType type;
    private Runnable changed = () -> {};
    private transient Supplier<@Nullable TreatmentType> typeNow = () -> null;

    HandsOnLine(BeforeHandsOn parts, OpenedNote note) {
        this.parts = parts;
        this.session = note.session();
        this.record = parts.of(session);
        this.screening = note.content().screening();
        this.type = note.content().type();
        addClassName("hands-on");
        Shortcuts.addShortcutListener(this, this::ask, Key.KEY_R, KeyModifier.ALT);
        draw();
    }

    /**
     * Binds the line to the note that is being written.
     *
     * @param type what is chosen in the form at the moment: after an event more is asked
     */
    void bind(Supplier<@Nullable TreatmentType> type, Runnable changed) {
        this.typeNow = type;
        this.changed = changed;
    }

    void show(DraftContent content) {
        boolean same = content.screening().equals(screening) && content.type() == type;
        screening = content.screening();
        type = content.type();
        if (!same) {
            draw();
        }
    }

    Screening screening() {
        return screening;
    }

    /** What signing waits for. */
    List<MissingPart> missing(DraftContent content) {
        return record.missing(content);
    }

    /** The rules that the session breaks as it is written. */
    BrokenRules broken(DraftContent content) {
        return parts.broken(session, content);
    }

    /** Opens what answers a missing part; false when that lies in the form. */
    boolean open(MissingPart part) {
        switch (part) {
            case RED_FLAGS -> {
                if (screening.stops() || !record.standing().isEmpty()) {
                    refer();
                } else {
                    ask();
                }
            }
            case CONSENT -> new ConsentToTreatDialog(parts, session, this::readAgain).open();
            case CLEARANCE ->
                new ClearanceDialog(parts.alerts(), record.uncleared().getFirst(), this::readAgain).open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void ask() {
        new RedFlagsDialog(session, typeNow.get(), parts.clock(), this::answer).open();
    }

    private void refer() {
        new ReferralDialog(to -> answer(screening.refer(to, parts.clock().instant()))).open();
    }

    private void answer(Screening answered) {
        screening = answered;
        type = typeNow.get();
        draw();
        changed.run();
    }

    private void readAgain() {
        record = parts.of(session);
        draw();
        changed.run();
    }

    private void draw() {
        removeAll();
        ScreeningWords words = new ScreeningWords(this::getTranslation, session);
        if (screening.stops() || screening.refers() || !record.standing().isEmpty()) {
            add(stop(words));
        }
        var line = new Div();
        line.addClassNames("hands-on-line", "aside");
        if (screening.clearFor(type)) {
            line.add(Icons.TICK.create(12), new Span(words.asked(screening)), link("notes.flags.again", this::ask));
        } else if (screening.flags().isEmpty() && !screening.refers()) {
            line.add(askButton("notes.flags.ask"));
            if (screening.askedAt() != null) {
                line.add(new Span(getTranslation("notes.flags.temperature.ask")));
            }
        }
        if (!screening.refers()) {
            line.add(consent());
            if (!record.uncleared().isEmpty()) {
                line.add(link("notes.clearance.record", () -> open(MissingPart.CLEARANCE)));
            }
        }
        add(line);
    }

    private Component stop(ScreeningWords words) {
        String fact = screening.flags().isEmpty() ? "" : words.found(screening);
        var actions = new Span(link(screening.refers() ? "notes.refer.change" : "notes.refer.record", this::refer));
        actions.addClassName("stop-acts");
        if (!screening.flags().isEmpty() || screening.refers()) {
            actions.add(link("notes.flags.again", this::ask));
        }
        String next = screening.refers() ? words.referred(screening) : getTranslation("notes.flags.refer");
        return AlertLine.stop(getTranslation("notes.flags.stop"), (fact + " " + next).strip())
                .action(actions);
    }

    private Component consent() {
        ClientConsent consent = record.consent();
        if (consent != null) {
            return new Span(getTranslation("notes.consent.holds", consent.wordingVersion()));
        }
        var missing = new Span(new Span(getTranslation("notes.consent.missing")));
        missing.addClassName("warn");
        missing.add(link("notes.consent.record", () -> open(MissingPart.CONSENT)));
        return missing;
    }

    private Button askButton(String key) {
        var button = new Button(getTranslation(key), click -> ask());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setTooltipText(getTranslation("notes.flags.keys"));
        return button;
    }

    private Button link(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
