package cadence.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Pressure 1 (light) to 5 (deep) as a bar; 0 means not said. Arrow keys and digits change it. */
@Tag("cadence-pressure")
@JsModule("./cadence-pressure.ts")
public class PressureBar extends AbstractSinglePropertyField<PressureBar, Integer> implements Focusable<PressureBar> {

    /**
     * An empty bar.
     *
     * @param label what screen readers call it
     */
    public PressureBar(String label) {
        super("value", 0, false);
        getElement().setProperty("label", label);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getElement().getProperty("readonly", false);
    }

    /** Marks it as missing. */
    public void setInvalid(boolean invalid) {
        getElement().setProperty("invalid", invalid);
    }
}
