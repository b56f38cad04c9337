package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The body with its named regions: shaded, numbered, drawn upon. Knows only text: its value is the chart as JSON. */
@Tag("cadence-body-chart")
@JsModule("./cadence-body-chart.ts")
public class BodyDrawing extends Component implements Focusable<BodyDrawing> {

    private static final String VALUE = "value";

    /** How much of it stands there. */
    public enum Layout {
        /** With its list, to be marked or read. */
        NOTE,
        /** A small picture, front and back. */
        FILM
    }

    /**
     * Everything it says.
     *
     * @param names of the regions
     * @param words the rest, by key
     */
    public record Texts(
            String label,
            Map<String, String> names,
            Map<String, String> sides,
            Map<String, String> kinds,
            List<String> levels,
            Map<String, String> views,
            Map<String, String> words) {}

    /**
     * What an earlier visit says.
     *
     * @param words by mark, such as "soleus.LEFT.TIGHT"
     */
    public record Compared(String since, String gone, Map<String, String> words) {}

    /** Where a warning holds. */
    public record Warning(String region, String side, String sentence) {}

    public BodyDrawing(Layout layout, Texts texts) {
        getElement().setProperty("layout", layout.name().toLowerCase(Locale.ROOT));
        getElement().setPropertyBean("texts", texts);
    }

    /** The chart as JSON, as last shown or changed in the browser. */
    public String value() {
        return getElement().getProperty(VALUE, "");
    }

    public void show(String value) {
        getElement().setProperty(VALUE, value);
    }

    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    public void compare(Compared compared) {
        getElement().setPropertyBean("compared", compared);
    }

    public void warn(List<Warning> warnings) {
        getElement().setPropertyList("warnings", warnings);
    }

    /** @param pauseMs milliseconds without a change before the change is told */
    public void onChange(int pauseMs, Runnable listener) {
        getElement()
                .addPropertyChangeListener(VALUE, "value-changed", change -> listener.run())
                .debounce(pauseMs);
    }
}
