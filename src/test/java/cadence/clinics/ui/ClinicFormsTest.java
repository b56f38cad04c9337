package cadence.clinics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input in every form of clinics. */
class ClinicFormsTest extends FormTest {

    private static final String LAST = "select count(*) over () || name from clinic order by id desc limit 1";

    private ClinicId clinic;
    private AccountId manager;
    private AccountId admin;

    @BeforeEach
    void people() {
        clinic = fixtures.clinic();
        manager = fixtures.manager(clinic);
        admin = fixtures.admin();
    }

    @Test
    void making_a_clinic() {
        // The names of clinics are unlike each other.
        fixtures.jdbc().sql("update clinic set name = 'Clinic ' || id").update();
        BadInput.text(120)
                .required()
                .put(
                        () -> {
                            fresh(admin, "clinics");
                            click("New clinic");
                            return field(TextField.class, "Name");
                        },
                        () -> click("Make clinic"),
                        () -> state(LAST));
    }

    @Test
    void changing_a_clinic() {
        fixtures.jdbc().sql("update clinic set name = 'Clinic ' || id").update();
        BadInput.text(120)
                .required()
                .put(() -> opened(TextField.class, "Name"), () -> click("Save"), this::stateOfClinic);
        BadInput.text(40).put(() -> opened(TextField.class, "Phone"), () -> click("Save"), this::stateOfClinic);
        BadInput.text(400).put(() -> opened(TextArea.class, "Address"), () -> click("Save"), this::stateOfClinic);
    }

    @Test
    void settings_are_whole_numbers_within_bounds() {
        for (String label : List.of(
                "Sign within",
                "Run-up to an event",
                "In the run-up",
                "Last deep session",
                "Maintenance lasts, from",
                "Maintenance lasts, to",
                "Pre-event lasts, from",
                "Post-event lasts, to",
                "Target band, from",
                "Target band, to",
                "Cancellation notice")) {
            IntegerField number = opened(IntegerField.class, label);
            BadInput.refused(number, () -> click("Save"), this::stateOfClinic, BadInput.NUMBERS);
            BadInput.unreadable(number, () -> click("Save"), this::stateOfClinic);
            number.clear();
            click("Save");
            assertThat(number.isInvalid()).as(label).isTrue();
        }
    }

    @Test
    void adding_a_room() {
        BadInput.text(60)
                .required()
                .put(
                        () -> opened(TextField.class, "New room"),
                        () -> click("Add"),
                        () -> state(
                                "select string_agg(name, '|' order by id) from room where clinic_id = ?",
                                clinic.value()));
    }

    @Test
    void what_changed_is_told_without_half_a_character() {
        TextField name = opened(TextField.class, "Name");
        _setValue(name, "x".repeat(39) + "😀😀");
        String page = _get(ClinicDetailView.class).getElement().getTextRecursively();
        assertThat(page).contains("x".repeat(39)).doesNotContain("\uD83D…");
    }

    private <C extends com.vaadin.flow.component.Component> C opened(Class<C> type, String label) {
        fresh(manager, "clinics/" + clinic);
        return field(type, label);
    }

    private String stateOfClinic() {
        return state("""
                select concat_ws('|', name, address, phone, note_deadline_hours, cancellation_notice_hours, target_low_percent,
                    target_high_percent, run_up_weeks, run_up_interval_days, deep_session_gap_days, maintenance_minutes_from, maintenance_minutes_to,
                    pre_event_minutes_from, pre_event_minutes_to, post_event_minutes_from, post_event_minutes_to)
                from clinic where id = ?
                """, clinic.value());
    }
}
