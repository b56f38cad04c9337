package cadence.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.testing.BadInput;
import cadence.testing.FormTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/** Bad input for Go to. */
class GoToFormTest extends FormTest {

    @Test
    void looking_goes_on_whatever_is_typed() {
        open(fixtures.therapist(fixtures.clinic()), "");
        _click(_get(Button.class, spec -> spec.withClasses("goto")));
        TextField words = _get(TextField.class, spec -> spec.withPlaceholder("Client or page"));
        for (String text : BadInput.texts()) {
            _setValue(words, text);
            assertThat(words.getValue()).isEqualTo(text);
            assertThat(_get(GoToDialog.class).getElement().getTextRecursively()).hasSizeLessThan(1000);
        }
    }
}
