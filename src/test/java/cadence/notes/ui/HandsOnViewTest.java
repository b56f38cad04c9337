package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.Measurable;
import cadence.notes.Measure;
import cadence.notes.Measurement;
import cadence.notes.OpenedNote;
import cadence.notes.RedFlag;
import cadence.notes.SessionNoteService;
import cadence.notes.Side;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Red flags, consent, clearance, the plan's window and measurements in the note. */
class HandsOnViewTest extends KaribuTest {

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
    }

    @Test
    void asked_and_none_is_one_quiet_line() {
        openNote();
        _assertOne(Button.class, spec -> spec.withText("red flags"));

        click("Ask red flags");
        click("None of these");

        assertThat(text()).contains("Red flags asked 14:22: none.", "Consent to treat: v3");
        _assertNone(Button.class, spec -> spec.withText("red flags"));
        assertThat(stored().content().screening().askedAt()).isEqualTo(TestClock.START);

        openNote();
        assertThat(text()).contains("Red flags asked 14:22: none.");
    }

    @Test
    void a_fever_stops_the_session_and_the_referral_ends_the_note() {
        openNote();
        click("Ask red flags");
        tick(RedFlag.FEVER);
        click("Stop the session");
        assertThat(temperature().getErrorMessage()).isEqualTo("Measure it, then type it here.");
        _setValue(temperature(), 37.5);
        click("Stop the session");
        assertThat(temperature().getErrorMessage()).startsWith("Fever is over 38.0 °C.");
        _setValue(temperature(), 38.4);
        click("Stop the session");

        assertThat(text()).contains("Fever, 38.4 °C, asked 14:22. No session today: refer.");
        fillIn();
        click("Sign note");
        assertThat(stored().isSigned()).isFalse();

        // What waits is the referral, and that is what the first link opens.
        _setValue(field("Referred to"), "GP, Dr Shah");
        click("Record referral", ReferralDialog.class);
        assertThat(text()).contains("Referred to GP, Dr Shah, 14:22.");
        click("Sign note");

        assertThat(stored().isSigned()).isTrue();
        assertThat(stored().content().minutes()).isNull();
        assertThat(text()).contains("Fever, 38.4 °C, asked 14:22. Referred to GP, Dr Shah, 14:22.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void after_an_event_the_temperature_is_asked_too() {
        openNote();
        click("Ask red flags");
        _assertNone(NumberField.class);
        click("None of these");
        _get(RadioButtonGroup.class, spec -> spec.withLabel("Type")).setValue(TreatmentType.POST_EVENT);

        _assertOne(Button.class, spec -> spec.withText("red flags"));
        click("Ask red flags");
        click("None of these");
        assertThat(temperature().isInvalid()).isTrue();
        _setValue(temperature(), 37.2);
        click("None of these");

        assertThat(text()).contains("Red flags asked 14:22: none, 37.2 °C.");
        _assertNone(Button.class, spec -> spec.withText("red flags"));
    }

    @Test
    void a_missing_consent_says_what_to_do_and_is_recorded_here() {
        fixtures.withoutConsent(client);
        openNote();
        assertThat(text()).contains("No consent to treat.");

        click("consent");
        click("Record consent");

        assertThat(text()).contains("Consent to treat: v1");
        _assertNone(Button.class, spec -> spec.withText("consent"));
    }

    @Test
    void a_caution_without_clearance_is_cleared_here() {
        fixtures.jdbc()
                .sql("insert into client_alert (client_id, clinic_id, kind, text, recorded_by, recorded_at)"
                        + " values (?, ?, 'CAUTION', 'Anticoagulant', ?, ?)")
                .params(client.value(), clinic.value(), elise.value(), Fixtures.utc(TestClock.START.minusSeconds(60)))
                .update();
        openNote();
        click("clearance");
        _assertOne(ClearanceDialog.class);
        click("Record clearance", ClearanceDialog.class);
        assertThat(field("Clearance: who gave it, on what terms").isInvalid()).isTrue();
        _setValue(field("Clearance: who gave it, on what terms"), "GP letter: light pressure");
        click("Record clearance", ClearanceDialog.class);

        _assertNone(Button.class, spec -> spec.withText("clearance"));
    }

    @Test
    void the_plans_window_stands_beside_type_and_reason() {
        var plan = cadence.shared.Id.nextValue();
        fixtures.jdbc()
                .sql(
                        "insert into treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on, created_at)"
                                + " values (?, ?, ?, ?, 'Keep running', 'ACTIVE', '2026-01-12', ?)")
                .params(plan, client.value(), clinic.value(), elise.value(), Fixtures.utc(TestClock.START))
                .update();
        fixtures.jdbc()
                .sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested,"
                                + " because, state) values (?, ?, ?, 'MAINTENANCE', '2026-09-12', '2026-09-18', '2026-09-15',"
                                + " '[{\"rule\":\"AS_WRITTEN\",\"args\":[\"Run-up: every 2 weeks, clinic setting\"]}]', 'PLANNED')")
                .params(plan, client.value(), clinic.value())
                .update();
        openNote();

        assertThat(text()).contains("In its window, 12–18 Sep", "Run-up: every 2 weeks, clinic setting");
    }

    @Test
    void a_joint_is_measured_left_and_right_and_the_difference_stands_out() {
        openNote();
        choose(Measurable.of(Measure.ANKLE_DORSIFLEXION));
        figure("Ankle dorsiflexion, left").setValue(9);
        figure("Ankle dorsiflexion, right").setValue(14);

        assertThat(stored().content().measurements())
                .containsExactly(
                        new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, BigDecimal.valueOf(9)),
                        new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.RIGHT, BigDecimal.valueOf(14)));
        assertThat(LocatorJ._get(com.vaadin.flow.component.html.Span.class, spec -> spec.withClasses("difference b"))
                        .getText())
                .isEqualTo("5");
        assertThat(text()).contains("10–20");

        openNote();
        assertThat(figure("Ankle dorsiflexion, right").getValue()).isEqualTo(14);
    }

    @Test
    void a_figure_out_of_bounds_stays_with_a_sentence_and_loses_nothing() {
        openNote();
        choose(Measurable.of(Measure.STRAIGHT_LEG_RAISE));
        figure("Straight leg raise, left").setValue(74);
        figure("Straight leg raise, left").setValue(740);
        figure("Straight leg raise, right").setValue(76);

        assertThat(figure("Straight leg raise, left").isInvalid()).isTrue();
        assertThat(figure("Straight leg raise, left").getErrorMessage()).isEqualTo("A whole number from -30 to 200.");
        assertThat(stored().content().measurements()).hasSize(2);
        assertThat(stored().content().measurements().getFirst().value()).isEqualByComparingTo("74");
        assertThat(text()).contains("What is marked is not saved.");
    }

    @Test
    void words_that_are_no_joint_are_an_activity_of_the_clients_own() {
        openNote();
        com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet(addBox(), "Going downstairs");
        figure("Going downstairs, PSFS").setValue(4);

        assertThat(stored().content().measurements())
                .containsExactly(new Measurement(Measure.PSFS, "Going downstairs", null, BigDecimal.valueOf(4)));
    }

    @Test
    void the_beginning_of_a_name_is_enough_and_a_figure_is_no_name() {
        openNote();
        com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet(addBox(), "ankle d");
        figure("Ankle dorsiflexion, left").setValue(9);
        com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet(addBox(), "14");

        assertThat(addBox().getErrorMessage()).isEqualTo("A joint, a score or an activity in words.");
        assertThat(stored().content().measurements())
                .containsExactly(new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, BigDecimal.valueOf(9)));
    }

    @Test
    void the_last_measured_joints_come_back_with_one_click_and_the_signed_note_shows_them() {
        openNote();
        choose(Measurable.of(Measure.HIP_EXTENSION));
        figure("Hip extension, left").setValue(8);
        figure("Hip extension, right").setValue(13);
        fillIn();
        click("Ask red flags");
        click("None of these");
        click("Sign note");
        assertThat(text()).contains("Range of motion", "Hip extension", "10–20");

        session =
                fixtures.appointment(clinic, elise, client, TestClock.START.plus(Duration.ofDays(14)), 60, "SCHEDULED");
        clock.advance(Duration.ofDays(14));
        openNote();
        click("As on 15 Sep");
        assertThat(figure("Hip extension, left").getValue()).isNull();
        assertThat(stored().content().measurements()).isEmpty();
    }

    private void openNote() {
        open(elise, "appointments/" + session + "/note");
    }

    private void fillIn() {
        _setValue(
                _get(
                        TextArea.class,
                        spec -> spec.withPredicate(area ->
                                area.getAriaLabel().filter("Subjective"::equals).isPresent())),
                "Left calf tightened.");
        for (String name : java.util.List.of("Pain before, 0 none, 10 worst", "Pain after, 0 none, 10 worst")) {
            _get(
                            Scale.class,
                            spec -> spec.withPredicate(scale ->
                                    scale.getAriaLabel().filter(name::equals).isPresent()))
                    .setValue(3);
        }
    }

    private OpenedNote stored() {
        return As.person(elise, () -> notes.open(session));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void click(String text, Class<? extends com.vaadin.flow.component.Component> within) {
        _click(LocatorJ._get(_get(within), Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings("unchecked")
    private static void tick(RedFlag flag) {
        _get(CheckboxGroup.class).setValue(Set.of(flag));
    }

    private static NumberField temperature() {
        return _get(NumberField.class);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static IntegerField figure(String name) {
        return _get(
                IntegerField.class,
                spec -> spec.withPredicate(
                        field -> field.getAriaLabel().filter(name::equals).isPresent()));
    }

    private static void choose(Measurable what) {
        addBox().setValue(what);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Measurable> addBox() {
        return _get(
                ComboBox.class,
                spec -> spec.withPredicate(box -> ((ComboBox<Measurable>) box)
                        .getAriaLabel()
                        .filter("Add joint, score or own activity"::equals)
                        .isPresent()));
    }

    private static String text() {
        return _get(SessionNoteView.class).getElement().getTextRecursively();
    }
}
