package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** What is asked for, part after part, against what there is room for. */
@Tag("cadence-load-bar")
@JsModule("./cadence-load-bar.ts")
public class LoadBar extends Component {

    /**
     * What is drawn; all bars of one table have the same {@code most}.
     *
     * @param parts in order; one of an unknown kind is drawn hollow
     * @param capacity what there is room for, 0 for none
     * @param low the target band's lower edge in percent of the capacity
     * @param high the band's upper edge in percent of the capacity
     * @param most what the full width stands for
     * @param reading the bar in words, for screen readers; empty where its figures stand beside it
     */
    public record Load(List<Part> parts, long capacity, int low, int high, long most, String reading) {
        public Load {
            parts = List.copyOf(parts);
        }
    }

    /** @param kind "maintenance", "pre-event", "post-event" or "injury-prevention"; anything else is hollow */
    public record Part(String kind, long minutes) {}

    public LoadBar(Load load) {
        getElement().setPropertyBean("load", load);
    }
}
