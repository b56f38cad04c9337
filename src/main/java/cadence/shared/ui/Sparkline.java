package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks of one therapist as dots against the target band. */
@Tag("cadence-sparkline")
@JsModule("./cadence-sparkline.ts")
public class Sparkline extends Component {

    /**
     * What is drawn.
     *
     * @param values percent for each week; null where nothing was available
     * @param low the band's lower edge in percent
     * @param high the band's upper edge in percent
     * @param selected the index of the week that is looked at, or null
     * @param reading the weeks in words, for screen readers
     */
    public record Weeks(
            List<@Nullable BigDecimal> values,
            int low,
            int high,
            @Nullable Integer selected,
            String reading) {
        public Weeks {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public Sparkline() {}

    public Sparkline(Weeks weeks) {
        setWeeks(weeks);
    }

    /** Draws these weeks instead of the ones before. */
    public final void setWeeks(Weeks weeks) {
        getElement().setPropertyBean("weeks", weeks);
    }
}
