package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.TechniqueLine;
import cadence.shared.Typed;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PressureBar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One region and what was done to it. Both lists are suggestions: any words are taken. */
class TechniqueRow extends Div {

    private static final long serialVersionUID = 1;

    private final ComboBox<String> region;
    private final ComboBox<String> technique;
    private final PressureBar pressure = new PressureBar(getTranslation("notes.technique.pressure"));
    private final IntegerField minutes = new IntegerField();
    private final SerializableSupplier<@Nullable RegionGuard> guard;
    private boolean showing;
    private TechniqueLine good = new TechniqueLine("", "", null, null);

    TechniqueRow(Runnable changed, Consumer<TechniqueRow> removed, SerializableSupplier<@Nullable RegionGuard> guard) {
        this.guard = guard;
        addClassName("technique");
        region = suggesting("notes.technique.region", "notes.regions", () -> {
            if (!guarded()) {
                changed.run();
            }
        });
        technique = suggesting("notes.technique.technique", "notes.techniques", changed);
        minutes.setAriaLabel(getTranslation("notes.technique.minutes"));
        minutes.addClassName("min");
        Numbers.bound(minutes, 1, DraftContent.MINUTES_LIMIT);
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        minutes.setValueChangeTimeout(NoteForm.PAUSE_MS);
        pressure.addValueChangeListener(change -> changed.run());
        minutes.addValueChangeListener(change -> changed.run());
        var remove = new Button(Icons.CLOSE.create(12), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("notes.technique.remove"));
        remove.addClassName("remove");
        // One line of the field: its inputs in this order.
        DraftKeeper.name(this, "techniques");
        add(region, technique, pressure, minutes, remove);
    }

    void show(TechniqueLine line) {
        showing = true;
        set(region, line.region());
        showing = false;
        set(technique, line.technique());
        pressure.setValue(Numbers.orZero(line.pressure()));
        minutes.setValue(line.minutes());
        good = line;
    }

    /** As it may be saved: an input that holds too much counts as it was before. */
    TechniqueLine line() {
        good = new TechniqueLine(
                region.isInvalid() ? good.region() : value(region),
                technique.isInvalid() ? good.technique() : value(technique),
                Numbers.orNull(pressure.getValue()),
                Numbers.within(minutes, good.minutes()));
        return good;
    }

    boolean fits() {
        return !region.isInvalid() && !technique.isInvalid() && !minutes.isInvalid();
    }

    void focusFirst() {
        region.focus();
    }

    /** Takes the region back until somebody has said yes to it; whether that was needed. */
    private boolean guarded() {
        RegionGuard asked = guard.get();
        String wanted = value(region);
        if (showing || asked == null || wanted.equals(good.region()) || !asked.asks(wanted)) {
            return false;
        }
        set(region, good.region());
        asked.ask(wanted, () -> set(region, wanted));
        return true;
    }

    private ComboBox<String> suggesting(String name, String list, Runnable changed) {
        var box = new ComboBox<String>();
        List<String> words = List.of(getTranslation(list).split("\\|"));
        box.setItems(words);
        box.setAllowCustomValue(true);
        box.setManualValidation(true);
        box.setAriaLabel(getTranslation(name));
        box.addCustomValueSetListener(typed -> set(box, typed.getDetail()));
        box.addValueChangeListener(change -> {
            boolean whole = Typed.isWhole(value(box));
            boolean fits = whole && value(box).length() <= TechniqueLine.TEXT_LIMIT;
            box.setInvalid(!fits);
            box.setErrorMessage(
                    whole
                            ? getTranslation("notes.too-long", TechniqueLine.TEXT_LIMIT)
                            : getTranslation("shared.typed.broken"));
            changed.run();
        });
        return box;
    }

    private static void set(ComboBox<String> box, String value) {
        box.setValue(value.isBlank() ? null : value);
    }

    private static String value(ComboBox<String> box) {
        String value = box.getValue();
        return value == null ? "" : value;
    }
}
