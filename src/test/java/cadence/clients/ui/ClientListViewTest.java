package cadence.clients.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRow;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.EmptyState;
import cadence.testing.KaribuTest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientListViewTest extends KaribuTest {

    private ClinicId here;
    private AccountId elise;
    private AccountId manager;
    private ClientId tomasz;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        manager = fixtures.manager(here);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.client("Leila", "Haddad", here);
        fixtures.treats(elise, tomasz, here);
    }

    @Test
    void a_therapist_starts_with_those_they_treat_and_searches_the_whole_clinic() {
        open(elise, "clients");
        assertThat(rows()).isEqualTo(1);
        _setValue(search(), "hadad");
        assertThat(rows()).isEqualTo(1);
        assertThat(row(0).fullName()).isEqualTo("Leila Haddad");
        assertThat(row(0).open()).isFalse();
        _setValue(search(), "");
        assertThat(row(0).fullName()).isEqualTo("Tomasz Wiśniewski");
        _assertNone(Button.class, spec -> spec.withText("New client"));
    }

    @Test
    void a_manager_sees_all_of_the_clinic_and_registers_a_client() {
        open(manager, "clients");
        assertThat(rows()).isEqualTo(2);
        _click(_get(Button.class, spec -> spec.withText("New client")));
        _setValue(field("Given name"), "Zoë");
        _setValue(field("Family name"), "Ferrante");
        _setValue(_get(DatePicker.class), LocalDate.of(1990, 4, 1));
        _setValue(field("Email"), "zoe@example.org");
        _click(_get(Button.class, spec -> spec.withText("Register client")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("clients/");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
        open(manager, "clients");
        _click(_get(Button.class, spec -> spec.withText("New client")));
        String pasted = "<script>alert(1)</script>😀 שלום ".repeat(4000);
        _setValue(field("Given name"), pasted);
        _setValue(field("Email"), "no address");
        _setValue(_get(DatePicker.class), LocalDate.of(2090, 1, 1));
        _click(_get(Button.class, spec -> spec.withText("Register client")));
        assertThat(field("Given name").getErrorMessage()).startsWith("At most 80 characters; this has");
        assertThat(field("Given name").getValue()).isEqualTo(pasted);
        assertThat(field("Family name").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(field("Email").getErrorMessage()).isEqualTo("Write an address such as name@example.org.");
        assertThat(_get(DatePicker.class).getErrorMessage())
                .isEqualTo("This day is yet to come. Write the date of birth.");
    }

    @Test
    void someone_of_the_same_name_and_birth_date_is_named_calmly() {
        open(manager, "clients");
        _click(_get(Button.class, spec -> spec.withText("New client")));
        _setValue(field("Given name"), "Tomasz");
        _setValue(field("Family name"), "Wisniewski");
        _setValue(_get(DatePicker.class), LocalDate.of(1985, 2, 3));
        assertThat(_get(NewClientDialog.class).getElement().getTextRecursively())
                .contains("Tomasz Wiśniewski with this date of birth is registered already.");
    }

    @Test
    void a_search_without_result_says_so() {
        open(elise, "clients");
        _setValue(search(), "Qwertz");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("No client called “Qwertz”. Names with accents and small typos are found too.");
    }

    private TextField search() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Name, date of birth or phone"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Grid<ClientRow> grid() {
        return _get(Grid.class);
    }

    private static int rows() {
        return _size(grid());
    }

    private static ClientRow row(int index) {
        return GridKt._get(grid(), index);
    }
}
