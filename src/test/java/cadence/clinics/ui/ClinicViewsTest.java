package cadence.clinics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClinicViewsTest extends KaribuTest {

    private ClinicId clinic;

    @BeforeEach
    void clinic() {
        clinic = fixtures.clinic();
    }

    @Test
    void an_admin_makes_a_clinic_and_lands_on_its_page() {
        open(fixtures.admin(), "clinics");
        click("New clinic");
        click("Make clinic");
        assertThat(label("Name").getErrorMessage()).isEqualTo("Fill this in.");
        _setValue(label("Name"), "x".repeat(100_000));
        click("Make clinic");
        assertThat(label("Name").getErrorMessage()).startsWith("At most 120");
        String name = "مركز <b>" + UUID.randomUUID();
        _setValue(label("Name"), name);
        click("Make clinic");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo(name);
    }

    @Test
    void a_manager_changes_a_setting_sees_what_it_was_and_saves() {
        open(fixtures.manager(clinic), "clinics/" + clinic);
        _setValue(number("Sign within"), 48);
        assertThat(page()).contains("1 change not saved. Sign within: 24 to 48").contains("Was 24.");
        click("Save");
        assertThat(number("Sign within").getValue()).isEqualTo(48);
        assertThat(page()).contains("Saved.").doesNotContain("not saved");
    }

    @Test
    void a_setting_out_of_bounds_is_refused_beside_its_field() {
        open(fixtures.manager(clinic), "clinics/" + clinic);
        _setValue(number("Last deep session"), 31);
        click("Save");
        assertThat(number("Last deep session").getErrorMessage()).isEqualTo("A whole number from 0 to 30.");
        _setValue(number("Last deep session"), null);
        click("Save");
        assertThat(number("Last deep session").isInvalid()).isTrue();
        click("Discard");
        assertThat(number("Last deep session").getValue()).isEqualTo(5);
    }

    @Test
    void a_manager_sets_how_long_sessions_last() {
        open(fixtures.manager(clinic), "clinics/" + clinic);
        _setValue(number("Maintenance lasts, to"), 75);
        assertThat(page()).contains("Maintenance lasts: 45–60 to 45–75").contains("Was 45–60.");
        _setValue(number("Maintenance lasts, from"), 90);
        click("Save");
        assertThat(number("Maintenance lasts, to").getErrorMessage()).isEqualTo("A whole number from 90 to 240.");
        _setValue(number("Maintenance lasts, from"), 60);
        click("Save");
        assertThat(number("Maintenance lasts, from").getValue()).isEqualTo(60);
        assertThat(number("Maintenance lasts, to").getValue()).isEqualTo(75);
        assertThat(page()).contains("Saved.");
    }

    @Test
    void reminders_go_by_mail_once_a_manager_turns_it_on_and_without_a_mail_server_that_is_said() {
        AccountId nadia = fixtures.manager(clinic);
        open(nadia, "clinics/" + clinic);
        assertThat(_get(ClinicDetailView.class).getElement().getTextRecursively())
                .contains("Remind by mail", "No mail server is set up: none goes out until one is.");

        RadioButtonGroup<Boolean> mail = group("Remind by mail");
        assertThat(mail.getValue()).as("at first").isFalse();
        _setValue(mail, true);
        assertThat(_get(ClinicDetailView.class).getElement().getTextRecursively())
                .contains("Remind by mail: Off to On");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        open(nadia, "clinics/" + clinic);
        RadioButtonGroup<Boolean> after = group("Remind by mail");
        assertThat(after.getValue()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> group(String label) {
        return _find(RadioButtonGroup.class).stream()
                .filter(one -> label.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_therapist_reads_and_changes_nothing() {
        open(fixtures.therapist(clinic), "clinics/" + clinic);
        assertThat(number("Sign within").isReadOnly()).isTrue();
        assertThat(_find(RadioButtonGroup.class)).hasSize(3).allMatch(RadioButtonGroup::isReadOnly);
        assertThat(_get(ComboBox.class, spec -> spec.withPredicate(box -> "Europe/London".equals(box.getValue())))
                        .isReadOnly())
                .isTrue();
        _assertNone(Button.class, spec -> spec.withText("Save"));
        _assertNone(Button.class, spec -> spec.withText("Add"));
    }

    @Test
    void rooms_are_added_and_removed() {
        open(fixtures.manager(clinic), "clinics/" + clinic);
        _setValue(label("New room"), "Room 1");
        click("Add");
        assertThat(page()).contains("Room 1");
        _setValue(label("New room"), "Room 1");
        click("Add");
        assertThat(label("New room").getErrorMessage()).contains("already");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "Remove Room 1".equals(button.getElement().getAttribute("aria-label")))));
        assertThat(page()).contains("No room yet.");
    }

    @Test
    void a_foreign_clinic_looks_like_one_that_does_not_exist() {
        AccountId stranger = fixtures.manager(fixtures.clinic());
        assertClosed(stranger, "clinics/" + clinic);
        assertClosed(stranger, "clinics/" + ClinicId.next());
        assertClosed(stranger, "clinics/nonsense");
    }

    private void assertClosed(AccountId person, String address) {
        assertThatThrownBy(() -> {
                    open(person, address);
                    _get(ClinicForm.class);
                })
                .satisfiesAnyOf(
                        refused -> assertThat(refused).hasMessageContaining("not found"),
                        refused -> assertThat(refused).hasMessageContaining("No visible ClinicForm"));
    }

    private static String page() {
        return _get(ClinicDetailView.class).getElement().getTextRecursively();
    }

    private static IntegerField number(String name) {
        return _get(
                IntegerField.class,
                spec -> spec.withPredicate(
                        field -> name.equals(field.getElement().getAttribute("aria-label"))));
    }

    private static TextField label(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
