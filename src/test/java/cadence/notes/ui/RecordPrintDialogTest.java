package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.NotePart;
import cadence.notes.SessionNoteService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

class RecordPrintDialogTest extends KaribuTest {

    private static final String PASSWORD = "long enough to remember";
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private PasswordEncoder encoder;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void make() {
        fixtures.jdbc().sql("delete from sign_in_attempt").update();
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        session =
                fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofDays(2)), 60, "SCHEDULED");
        fixtures.jdbc()
                .sql("insert into credential (account_id, password_hash, changed_at) values (?, ?, now())")
                .params(elise.value(), encoder.encode(PASSWORD))
                .update();
        As.person(elise);
        notes.sign(session, PrintSamples.content(Map.of(NotePart.PLAN, "Two-weekly"), PrintSamples.chart()), 0);
    }

    @Test
    void the_record_of_a_year_is_prepared_and_then_offered() {
        open(elise, "clients/" + client);
        _click(_get(Button.class, spec -> spec.withText("Print")));

        assertThat(_get(DatePicker.class, spec -> spec.withLabel("From")).getValue())
                .isEqualTo(TODAY.minusYears(1));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Until")).getValue())
                .isEqualTo(TODAY);
        _setValue(password(), PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Prepare PDF")));

        assertThat(text()).contains("Preparing…");
        _assertNone(PasswordField.class);
        Anchor save = saved();
        assertThat(save.getHref()).doesNotContain("Wi", "Tomasz").isNotEmpty();
        assertThat(text()).contains("Ready, ");
        _click(_get(Button.class, spec -> spec.withText("Close")));
        _assertNone(RecordPrintDialog.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_the_days_stay() {
        open(elise, "clients/" + client);
        _click(_get(Button.class, spec -> spec.withText("Print")));
        DatePicker until = _get(DatePicker.class, spec -> spec.withLabel("Until"));
        _setValue(until, TODAY.minusYears(2));
        _setValue(password(), PASSWORD);
        Button prepare = _get(Button.class, spec -> spec.withText("Prepare PDF"));

        _click(prepare);
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage())
                .isEqualTo("This day is before the first. Choose the same day or a later one.");

        _setValue(until, TODAY);
        _setValue(password(), "guess");
        _click(prepare);
        assertThat(password().isInvalid()).isTrue();
        assertThat(password().getErrorMessage()).isEqualTo("This is not your password.");
        assertThat(password().getValue()).isEmpty();
        assertThat(until.getValue()).isEqualTo(TODAY);
        assertThat(prepare.isEnabled()).isTrue();
    }

    @Test
    void who_does_not_treat_the_client_has_no_such_button() {
        open(fixtures.manager(clinic), "clients/" + client);

        _assertNone(Button.class, spec -> spec.withText("Print"));
    }

    @Test
    void a_signed_note_has_a_link_to_its_pdf_which_names_nobody() {
        open(elise, "appointments/" + session + "/note");

        PrintLink print = _get(PrintLink.class);
        assertThat(print.getHref())
                .isEqualTo(
                        "notes/" + As.person(elise, () -> notes.open(session)).id() + "/print");
        assertThat(print.getTarget()).contains("_blank");
    }

    private static PasswordField password() {
        return _get(PasswordField.class, spec -> spec.withLabel("Your password"));
    }

    private static String text() {
        return _get(RecordPrintDialog.class).getElement().getTextRecursively();
    }

    /** The page asks again and again, as in a browser. */
    private static Anchor saved() {
        long patience = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (text().contains("Preparing…") && System.nanoTime() < patience) {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            Thread.yield();
        }
        return _get(Anchor.class, spec -> spec.withText("Save PDF"));
    }
}
