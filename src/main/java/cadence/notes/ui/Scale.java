package cadence.notes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers from a low to a high end, side by side. A digit chooses while the focus is inside; arrows reach the rest. */
class Scale extends RadioButtonGroup<Integer> {

    private static final long serialVersionUID = 1;

    private static final String DIGITS = """
            if (!this.cadDigits) {
              this.cadDigits = true;
              this.addEventListener('keydown', event => {
                if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
                for (const button of this.querySelectorAll('vaadin-radio-button')) {
                  if (button.textContent.trim() === event.key) { event.preventDefault(); this.value = button.value; button.focus(); }
                }
              });
            }""";

    Scale(int from, int to, String name) {
        List<Integer> steps = IntStream.rangeClosed(from, to).boxed().toList();
        setItems(steps);
        addClassName("scale");
        getStyle().set("--steps", Integer.toString(steps.size()));
        setAriaLabel(name);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(DIGITS);
    }
}
