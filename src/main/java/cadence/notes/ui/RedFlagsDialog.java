package cadence.notes.ui;

import cadence.notes.NoteSession;
import cadence.notes.RedFlag;
import cadence.notes.Screening;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks the red flags (domain.md). Enter answers: "None of these" while nothing is ticked. Digits tick. After an event the
 * temperature is measured.
 */
class RedFlagsDialog extends Dialog {

    private static final long serialVersionUID = 1;

    // A digit ticks the flag of that number, except where a figure is typed.
    private static final String DIGITS = """
            this.addEventListener('keydown', event => {
              const typed = event.composedPath()[0];
              if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey
                  || typed.localName === 'input' && typed.type !== 'checkbox') return;
              const box = this.querySelectorAll('vaadin-checkbox')[Number(event.key) - 1];
              if (box) { event.preventDefault(); box.click(); }
            });""";

    private final CheckboxGroup<RedFlag> flags = new CheckboxGroup<>();
    private final NumberField temperature = new NumberField(getTranslation("notes.flags.temperature"));
    private final Button answer = new Button();
    private final Refusals refusals = new Refusals();
    private final transient Clock clock;
    private final transient Consumer<Screening> answered;
    private final boolean afterEvent;

    RedFlagsDialog(NoteSession session, @Nullable TreatmentType type, Clock clock, Consumer<Screening> answered) {
        this.clock = clock;
        this.answered = answered;
        this.afterEvent = type == TreatmentType.POST_EVENT;
        addClassName("red-flags");
        setHeaderTitle(getTranslation("notes.flags.title", session.clientName()));
        setWidth("440px");
        List<RedFlag> asked = List.of(RedFlag.values());
        flags.setItems(asked);
        flags.setItemLabelGenerator(flag ->
                getTranslation("notes.flags.item", asked.indexOf(flag) + 1, getTranslation("notes.flag." + flag)));
        flags.setAriaLabel(getTranslation("notes.flags.group"));
        flags.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        flags.addValueChangeListener(change -> {
            fit();
            if (change.getValue().contains(RedFlag.FEVER)
                    && !change.getOldValue().contains(RedFlag.FEVER)) {
                temperature.focus();
            }
        });
        refusals.field("temperature", temperature);
        temperature.setManualValidation(true);
        temperature.setWidth("160px");
        temperature.setHelperText(getTranslation("notes.flags.temperature.hint", Screening.FEVER_OVER));
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answer.addClickListener(click -> answer());
        answer.addClickShortcut(Key.ENTER);
        var later = new Button(getTranslation("notes.flags.later"), click -> close());
        later.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(flags, temperature);
        getFooter().add(later, answer);
        getElement().executeJs(DIGITS);
        fit();
        if (afterEvent) {
            temperature.focus();
        } else {
            answer.focus();
        }
    }

    private void fit() {
        Set<RedFlag> ticked = flags.getValue();
        temperature.setVisible(afterEvent || ticked.contains(RedFlag.FEVER));
        answer.setText(getTranslation(ticked.isEmpty() ? "notes.flags.none-of-these" : "notes.flags.stop-session"));
    }

    private void answer() {
        if (isOpened() && refusals.attempt(() -> answered.accept(screening()))) {
            close();
        }
    }

    private Screening screening() {
        Double measured = temperature.isVisible() ? temperature.getValue() : null;
        if (measured == null && temperature.isVisible()) {
            throw new Refused("temperature", "notes.flags.temperature.missing");
        }
        return Screening.asked(
                clock.instant(),
                flags.getValue(),
                measured == null ? null : new BigDecimal(String.format(Locale.ROOT, "%.1f", measured)));
    }
}
