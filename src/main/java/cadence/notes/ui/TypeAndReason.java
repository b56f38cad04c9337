package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.PlannedWindow;
import cadence.plans.RuleWords;
import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import cadence.shared.ui.Formats;
import cadence.shared.ui.RuleExceptionField;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;

/** When and why: type, purpose where the type asks for one, reason. */
class TypeAndReason extends Div {

    private static final long serialVersionUID = 1;

    final RadioButtonGroup<TreatmentType> type = new RadioButtonGroup<>();
    final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>();
    final TextField reason = new TextField();
    final RuleExceptionField exception = new RuleExceptionField();
    private final Span facts = new Span();
    private final Div folded = new Div();
    private final Button unfold = new Button(getTranslation("notes.type.change"), click -> unfold());

    TypeAndReason(Runnable changed) {
        addClassName("type-reason");
        type.setLabel(getTranslation("notes.type"));
        type.setItems(TreatmentType.values());
        type.setItemLabelGenerator(value -> getTranslation("diary.type." + value));
        type.addClassName("segments");
        purpose.setLabel(getTranslation("notes.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(value -> getTranslation("diary.purpose." + value));
        purpose.addClassNames("segments", "purpose");
        reason.setLabel(getTranslation("notes.reason"));
        reason.addClassName("reason");
        reason.setManualValidation(true);
        reason.setValueChangeMode(NoteForm.SENDING);
        reason.setValueChangeTimeout(NoteForm.PAUSE_MS);
        type.addValueChangeListener(change -> {
            showPurpose();
            changed.run();
        });
        purpose.addValueChangeListener(change -> changed.run());
        reason.addValueChangeListener(change -> {
            Limits.check(reason, reason, DraftContent.REASON_LIMIT);
            changed.run();
        });
        exception.reason().setValueChangeMode(NoteForm.SENDING);
        exception.reason().setValueChangeTimeout(NoteForm.PAUSE_MS);
        exception.reason().addValueChangeListener(change -> {
            Limits.check(exception.reason(), exception.reason(), RuleExceptionField.LIMIT);
            changed.run();
        });
        DraftKeeper.name(exception.reason(), "exception");
        DraftKeeper.name(type, "type");
        DraftKeeper.name(purpose, "purpose");
        DraftKeeper.name(reason, "reason");
        add(folded, type, purpose, reason, exception);
        unfold.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        folded.addClassName("folded-line");
        folded.add(facts, unfold);
        showPurpose();
    }

    void show(DraftContent content) {
        type.setValue(content.type());
        purpose.setValue(content.purpose());
        reason.setValue(content.reason());
        exception.reason().setValue(content.exception());
        if (content.type() != null && !content.reason().isBlank()) {
            fold(content);
        }
    }

    /** "In its window, 12–18 Sep", and the rule in its own words. */
    void plan(PlannedWindow window) {
        var label = new Span(getTranslation("notes.plan"));
        label.addClassName("field-l");
        var place = new Span(getTranslation("notes.plan." + window.place(), days(window)));
        var rule = new Span(RuleWords.of(window.session()));
        // Two lines are shown on a desk, so that the whole note stays in one look.
        rule.setTitle(rule.getText());
        rule.addClassNames("ter", "rule");
        var plan = new Div(label, place, rule);
        plan.addClassName("plan-window");
        addComponentAtIndex(indexOf(exception), plan);
    }

    /** "12–18 Sep": of this year, since it is near. */
    private String days(PlannedWindow window) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        boolean oneMonth = window.earliest().getMonth() == window.latest().getMonth();
        return getTranslation(
                "notes.plan.days",
                oneMonth ? formats.pattern("d", window.earliest()) : formats.dayMonth(window.earliest()),
                formats.dayMonth(window.latest()));
    }

    /** Opens the inputs where a phone shows one line of them. */
    void unfold() {
        removeClassName("folded");
    }

    private void fold(DraftContent content) {
        var name = new Span(getTranslation("diary.type." + content.type()));
        name.addClassName("b");
        var why = new Span(content.reason());
        facts.removeAll();
        facts.add(name, new Text(" "), why);
        addClassName("folded");
    }

    /** The reason as it may be saved: the one saved before where the new one is too long. */
    String reason(DraftContent saved) {
        return Limits.fits(reason, DraftContent.REASON_LIMIT) ? reason.getValue() : saved.reason();
    }

    /** Why the session breaks a rule, as it may be saved. */
    String exception(DraftContent saved) {
        return fits() ? exception.reason().getValue() : saved.exception();
    }

    /** Whether that may be saved. */
    boolean fits() {
        return Limits.fits(exception.reason(), RuleExceptionField.LIMIT);
    }

    private void showPurpose() {
        purpose.setVisible(type.getValue() == TreatmentType.INJURY_PREVENTION);
    }
}
