package cadence.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.AlertLine;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientDetailViewTest extends KaribuTest {

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
        fixtures.treats(elise, tomasz, here);
    }

    @Test
    void the_treating_therapist_sees_who_how_to_reach_and_tabs() {
        open(elise, "clients/" + tomasz);
        assertThat(page()).contains("Tomasz Wiśniewski", "41, born 3 Feb 1985", "07700 900142", "No consent recorded.");
        assertThat(_find(TabSheet.class)).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Tomasz Wiśniewski – Cadence");
    }

    @Test
    void a_caution_is_recorded_cleared_and_ended() {
        open(elise, "clients/" + tomasz);
        _click(_get(Button.class, spec -> spec.withText("Add alert")));
        _click(_get(Button.class, spec -> spec.withText("Record alert")));
        assertThat(field("What to know").getErrorMessage()).isEqualTo("Fill this in.");
        _setValue(field("What to know"), "<b>Anticoagulant</b>");
        _click(_get(Button.class, spec -> spec.withText("Record alert")));
        assertThat(alert()).contains("Caution", "<b>Anticoagulant</b>", "No clearance recorded.");
        _click(_get(Button.class, spec -> spec.withText("Change")));
        _setValue(field("Clearance: who gave it, on what terms"), "GP letter: light pressure");
        _click(_get(Button.class, spec -> spec.withText("Record clearance")));
        assertThat(alert()).contains("Cleared", "GP letter: light pressure");
        _click(_get(Button.class, spec -> spec.withText("Change")));
        _click(_get(Button.class, spec -> spec.withText("No longer holds")));
        assertThat(_find(AlertLine.class)).isEmpty();
    }

    @Test
    void a_consent_is_recorded_and_withdrawn() {
        open(elise, "clients/" + tomasz);
        _click(_get(Button.class, spec -> spec.withText("Consents")));
        _click(_get(Button.class, spec -> spec.withText("Record consent")));
        _click(_get(Button.class, spec -> spec.withText("Close")));
        assertThat(page()).contains("Consent: treat v1.", "No consent to hold data.");
        _click(_get(Button.class, spec -> spec.withText("Consents")));
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        _click(_get(Button.class, spec -> spec.withText("Close")));
        assertThat(page()).contains("No consent recorded.", "treat v1 withdrawn 15 Sep");
    }

    @Test
    void identity_is_changed_and_bad_input_is_answered_beside_the_field() {
        open(elise, "clients/" + tomasz);
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _assertNone(ComboBox.class, spec -> spec.withLabel("Assigned therapist"));
        _setValue(field("Phone"), "call me");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("Phone").getErrorMessage()).isEqualTo("Write a phone number of digits, such as 07700 900142.");
        _setValue(field("Phone"), "0118 496 0123");
        _setValue(field("Earlier name"), "Malinowski");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(page()).contains("0118 496 0123", "earlier Malinowski");
    }

    @Test
    void a_manager_assigns_a_therapist_and_adds_no_alert() {
        open(manager, "clients/" + tomasz);
        _assertNone(Button.class, spec -> spec.withText("Add alert"));
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        @SuppressWarnings("unchecked")
        ComboBox<AccountId> therapist = _get(ComboBox.class, spec -> spec.withLabel("Assigned therapist"));
        _setValue(therapist, elise);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("with Thea Rapist");
    }

    @Test
    void a_therapist_who_does_not_treat_sees_name_age_therapist_and_alerts_only() {
        ClientId agnieszka = fixtures.client("Agnieszka", "Wiśniewska", here);
        open(elise, "clients/" + agnieszka);
        assertThat(page())
                .contains("Agnieszka Wiśniewska", "41 years")
                .doesNotContain("1985", "07700", "Consent")
                .contains("You do not treat this client");
        _assertNone(TabSheet.class);
        _assertNone(Button.class, spec -> spec.withText("Edit"));
    }

    @Test
    void an_unknown_a_foreign_and_a_malformed_address_open_nothing() {
        ClientId foreign = fixtures.client("Zygmunt", "Foreign", fixtures.clinic());
        for (String address : List.of(ClientId.next().toString(), foreign.toString(), "nonsense")) {
            assertThatThrownBy(() -> {
                        open(elise, "clients/" + address);
                        _get(ClientDetailView.class);
                    })
                    .message()
                    .containsAnyOf("not found", "Invalid UUID string", "No visible ClientDetailView")
                    .doesNotContain("Zygmunt");
        }
    }

    private static String page() {
        return _get(ClientDetailView.class).getElement().getTextRecursively();
    }

    private static String alert() {
        return _get(AlertLine.class).getElement().getTextRecursively();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
