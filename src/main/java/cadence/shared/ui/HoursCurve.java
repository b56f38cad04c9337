package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score from 0 to 10 at fixed hours, small, with its figures; what is missing is left open. */
@Tag("cadence-hours-curve")
@JsModule("./cadence-hours-curve.ts")
public class HoursCurve extends Component {

    /**
     * What is drawn.
     *
     * @param values one for each tick, null where it was not asked
     * @param ticks words on the axis, evenly apart
     * @param accent whether it is the one that is looked at
     */
    public record Curve(List<@Nullable BigDecimal> values, List<String> ticks, boolean accent, Reading reading) {
        public Curve {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            ticks = List.copyOf(ticks);
        }
    }

    public HoursCurve(Curve curve) {
        getElement().setPropertyBean("curve", curve);
    }
}
