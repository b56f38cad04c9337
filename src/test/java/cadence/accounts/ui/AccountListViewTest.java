package cadence.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.accounts.AccountRow;
import cadence.clinics.ClinicRow;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.ui.DetailPane;
import cadence.shared.ui.EmptyState;
import cadence.testing.KaribuTest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountListViewTest extends KaribuTest {

    private AccountId admin;
    private AccountId therapist;
    private ClinicId clinic;

    @BeforeEach
    void people() {
        admin = fixtures.admin();
        fixtures.admin();
        clinic = fixtures.clinic();
        therapist = fixtures.therapist(clinic);
    }

    @Test
    void searching_finds_one_and_says_calmly_when_there_is_none() {
        open(admin, "accounts");
        _setValue(search(), therapist + "@");
        assertThat(names()).containsExactly("Thea Rapist");
        _setValue(search(), "nobody of this name");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No account called “nobody");
    }

    @Test
    void inviting_someone_shows_the_link_to_pass_on() {
        open(admin, "accounts");
        click("Invite");
        _setValue(field("Name"), "Duncan Farquhar");
        _setValue(field("Email"), UUID.randomUUID() + "@cadence.example");
        chooseClinic();
        clickIn(_get(Dialog.class), "Invite");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Link")).getValue())
                .contains("/welcome/");
        clickIn(_get(Dialog.class), "Close");
        assertThat(_get(H2.class, spec -> spec.withText("Duncan Farquhar"))).isNotNull();
    }

    @Test
    void what_does_not_fit_is_said_beside_the_field_and_nothing_is_lost() {
        open(admin, "accounts");
        click("Invite");
        String pasted = "<b>😀</b> שלום ".repeat(8000);
        _setValue(field("Name"), pasted);
        _setValue(field("Email"), "no address");
        clickIn(_get(Dialog.class), "Invite");
        assertThat(field("Email").isInvalid()).isTrue();
        assertThat(field("Email").getErrorMessage()).contains("not an email address");

        _setValue(field("Email"), UUID.randomUUID() + "@cadence.example");
        clickIn(_get(Dialog.class), "Invite");
        assertThat(field("Name").getErrorMessage()).startsWith("At most 120 characters");
        assertThat(field("Name").getValue()).isEqualTo(pasted);
    }

    @Test
    void suspending_asks_first_and_then_shows_it() {
        open(admin, "accounts/" + therapist);
        click("Suspend…");
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getProperty("header")).isEqualTo("Suspend Thea Rapist?");
        com.vaadin.flow.component.ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(text(_get(DetailPane.class))).contains("Suspended since 15 Sep 2026");
        _assertNone(Button.class, spec -> spec.withText("Suspend…"));
        click("Reactivate…");
    }

    @Test
    void a_membership_is_added_and_ended() {
        open(admin, "accounts/" + therapist);
        _click(_find(Button.class, spec -> spec.withText("Add")).getFirst());
        clickIn(_get(Dialog.class), "Add membership");
        assertThat(clinicBox().isInvalid()).isTrue();
        chooseClinic();
        clickIn(_get(Dialog.class), "Add membership");
        assertThat(date("From").getErrorMessage()).contains("has this role here");
        _get(Dialog.class).close();

        _click(_find(Button.class, spec -> spec.withText("Clinic " + clinic)).getFirst());
        _setValue(date("Until"), LocalDate.of(2019, 1, 1));
        clickIn(_get(Dialog.class), "Save days");
        assertThat(date("Until").getErrorMessage()).isEqualTo("The last day comes after the first.");
        _setValue(date("Until"), LocalDate.of(2026, 9, 14));
        clickIn(_get(Dialog.class), "Save days");
        assertThat(text(_get(DetailPane.class))).contains("14 Sep 2026");
    }

    @Test
    void a_registration_that_ends_soon_is_amber_and_one_that_ended_red() {
        open(admin, "accounts/" + therapist);
        addRegistration("SMA", LocalDate.of(2026, 10, 12));
        assertThat(classesOf("12 Oct 2026, 27 d")).contains("warn");
        addRegistration("Balens", LocalDate.of(2026, 8, 31));
        assertThat(classesOf("ended 31 Aug 2026")).contains("err");
    }

    @Test
    void making_an_admin_waits_for_the_second_one() {
        open(admin, "accounts/" + therapist);
        _click(_find(Button.class, spec -> spec.withText("Add")).getFirst());
        click("Request it");
        assertThat(text(_get(DetailPane.class))).contains("A second administrator has to approve.");
        _assertNone(Button.class, spec -> spec.withText("Approve"));
    }

    @Test
    void nobody_else_sees_that_there_is_such_a_page() {
        open(fixtures.manager(clinic), "accounts");
        _assertNone(AccountGrid.class);
        _assertNone(DetailPane.class);
    }

    private void addRegistration(String body, LocalDate until) {
        _click(_find(Button.class, spec -> spec.withText("Add")).getLast());
        _setValue(field("Given by"), body);
        _setValue(date("Valid until"), until);
        clickIn(_get(Dialog.class), "Save");
    }

    private java.util.Set<String> classesOf(String text) {
        return _get(_get(DetailPane.class), Span.class, spec -> spec.withText(text))
                .getClassNames();
    }

    private void chooseClinic() {
        ComboBox<ClinicRow> box = clinicBox();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(clinic))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ClinicRow> clinicBox() {
        return _get(ComboBox.class, spec -> spec.withLabel("Clinic"));
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Name or email"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void clickIn(Dialog dialog, String text) {
        _click(_get(dialog, Button.class, spec -> spec.withText(text)));
    }

    private static String text(com.vaadin.flow.component.Component part) {
        return part.getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names() {
        Grid<AccountRow> grid = _get(AccountGrid.class);
        return GridKt._findAll(grid).stream().map(AccountRow::fullName).toList();
    }
}
