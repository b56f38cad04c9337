package cadence.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** The base of tests that fill in forms by what is written on them. */
public abstract class FormTest extends KaribuTest {

    /** Closes what is open and opens the address anew. */
    protected void fresh(AccountId person, String address) {
        _find(Dialog.class).forEach(Dialog::close);
        open(person, address);
    }

    /** Clicks the button of that text; of several the last, which is the one in the dialog. */
    protected static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    /** The visible field of that label; of several the last, which is the one in the dialog. */
    protected static <C extends Component> C field(Class<C> type, String label) {
        var fields = _find(type, spec -> spec.withPredicate(field -> isCalled(field, label)));
        assertThat(fields).as(label).isNotEmpty();
        return fields.getLast();
    }

    private static boolean isCalled(Component field, String label) {
        return field instanceof HasLabel labelled && label.equals(labelled.getLabel())
                || field instanceof HasAriaLabel named
                        && named.getAriaLabel().filter(label::equals).isPresent()
                || label.equals(field.getElement().getAttribute("aria-label"));
    }

    /** What a query for one text says; nothing where it finds none. */
    protected String state(String sql, Object... parameters) {
        return fixtures.jdbc()
                .sql(sql)
                .params(parameters)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
