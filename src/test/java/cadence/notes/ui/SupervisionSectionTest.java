package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.ClinicSupervision;
import cadence.notes.SessionNoteService;
import cadence.notes.Signable;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.FormTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SupervisionSectionTest extends FormTest {

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId ruaridh;
    private AccountId daniel;
    private AccountId nadia;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        ruaridh = named("Ruaridh Sinclair");
        daniel = named("Daniel Osei");
        named("Elise Hartley");
        nadia = fixtures.manager(clinic);
    }

    @Test
    void a_manager_puts_a_therapist_under_a_lead_changes_the_lead_and_ends_it() {
        openClinic(nadia);
        assertThat(text()).contains("Nobody is supervised.", "Without effect while co-signatures are not asked for");
        choose("Therapist", "Ruaridh Sinclair");
        choose("Lead", "Ruaridh Sinclair");
        click("Add supervision");
        assertThat(people("Lead").getErrorMessage())
                .isEqualTo("Nobody supervises themselves. Choose another therapist.");
        choose("Lead", "Daniel Osei");
        click("Add supervision");
        assertThat(text()).contains("Ruaridh Sinclair", "Daniel Osei", "since 15 Sep 2026");

        called("Change the lead of Ruaridh Sinclair");
        click("Change lead");
        assertThat(people("New lead").getErrorMessage()).isEqualTo("Fill this in.");
        choose("New lead", "Elise Hartley");
        click("Change lead");
        assertThat(text()).contains("Elise Hartley");

        called("End the supervision of Ruaridh Sinclair");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text()).contains("Nobody is supervised.");
    }

    @Test
    void what_waits_is_named_and_keeps_the_supervision_from_ending() {
        fixtures.supervises(daniel, ruaridh, clinic);
        AppointmentId session = fixtures.appointment(
                clinic, ruaridh, fixtures.client(clinic), TestClock.START.minus(Duration.ofHours(2)), 60, "ATTENDED");
        As.person(ruaridh, () -> notes.sign(session, Signable.words("Left calf tight"), 0));
        clock.advance(Duration.ofHours(3));
        openClinic(nadia);
        assertThat(text()).contains("1, oldest 3 h");
        called("End the supervision of Ruaridh Sinclair");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(Notification.class).getFirst().getElement().getTextRecursively())
                .contains("One note of Ruaridh Sinclair waits for Daniel Osei.");
        assertThat(text()).contains("Daniel Osei");
        called("Change the lead of Ruaridh Sinclair");
        assertThat(_get(ChangeLeadDialog.class).getElement().getTextRecursively())
                .contains("One note that waits goes to the new lead.");
    }

    @Test
    void a_day_before_today_or_one_that_is_none_is_refused_beside_the_field() {
        openClinic(nadia);
        choose("Therapist", "Ruaridh Sinclair");
        choose("Lead", "Daniel Osei");
        DatePicker from = field(DatePicker.class, "From");
        _setValue(from, LocalDate.of(2026, 9, 14));
        click("Add supervision");
        assertThat(from.getErrorMessage()).isEqualTo("Today or later: what was signed before was not supervised.");
        _setValue(from, null);
        click("Add supervision");
        assertThat(from.isInvalid()).isTrue();
        assertThat(people("Therapist").getValue().name()).isEqualTo("Ruaridh Sinclair");
    }

    @Test
    void a_therapist_reads_who_supervises_whom_and_changes_nothing() {
        fixtures.supervises(daniel, ruaridh, clinic);
        openClinic(ruaridh);
        assertThat(text()).contains("Ruaridh Sinclair", "Daniel Osei").doesNotContain("Waiting");
        _assertNone(Button.class, spec -> spec.withText("Add supervision"));
        _assertNone(Button.class, spec -> spec.withText("End"));
    }

    private void openClinic(AccountId person) {
        open(person, "clinics/" + clinic);
    }

    private AccountId named(String name) {
        AccountId id = fixtures.account(name, "ACTIVE");
        fixtures.membership(id, clinic, "THERAPIST");
        return id;
    }

    private static String text() {
        return _get(SupervisionSection.class).getElement().getTextRecursively();
    }

    private static void called(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getElement().getAttribute("aria-label")))));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ClinicSupervision.Therapist> people(String label) {
        return field(ComboBox.class, label);
    }

    private void choose(String label, String name) {
        ComboBox<ClinicSupervision.Therapist> box = people(label);
        box.setValue(box.getListDataView()
                .getItems()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow());
    }
}
