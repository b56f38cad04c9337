package cadence.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.accounts.AccountAdminService;
import cadence.accounts.AccountState;
import cadence.accounts.Invited;
import cadence.shared.AccountId;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WelcomeViewTest extends KaribuTest {

    @Autowired
    private AccountAdminService accounts;

    private AccountId admin;
    private Invited invited;

    @BeforeEach
    void invite() {
        admin = fixtures.admin();
        invited =
                As.person(admin, () -> accounts.invite(UUID.randomUUID() + "@x.example", "Sunniva Strand", List.of()));
    }

    @Test
    void the_invited_person_checks_the_name_and_chooses_a_password() {
        openLink();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Sunniva Strand");
        _setValue(_get(PasswordField.class), "too short");
        _click(_get(Button.class, spec -> spec.withText("Set password")));
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("At least 12 characters");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("too short");

        _setValue(_get(PasswordField.class), "x".repeat(100_000));
        _click(_get(Button.class, spec -> spec.withText("Set password")));
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("At most 200 characters.");

        _setValue(_get(PasswordField.class), "a sentence to remember");
        _click(_get(Button.class, spec -> spec.withText("Set password")));
        assertThat(As.person(admin, () -> accounts.detail(invited.account())).state())
                .isEqualTo(AccountState.ACTIVE);
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
    }

    @Test
    void a_dead_link_says_so_and_offers_nothing_to_fill_in() {
        As.nobody();
        UI.getCurrent().navigate("welcome/" + "x".repeat(43));
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work any more.");
        _assertNone(PasswordField.class);
    }

    private void openLink() {
        As.nobody();
        UI.getCurrent().navigate(invited.link().substring(invited.link().indexOf("welcome/")));
    }
}
