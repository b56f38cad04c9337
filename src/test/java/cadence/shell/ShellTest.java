package cadence.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.EmptyState;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The frame: what each role finds in it, where it begins, and what it says when there is nothing. */
class ShellTest extends KaribuTest {

    private ClinicId clinic;
    private AccountId therapist;
    private AccountId manager;
    private AccountId admin;

    @BeforeEach
    void people() {
        clinic = fixtures.clinic();
        therapist = fixtures.therapist(clinic);
        manager = fixtures.manager(clinic);
        admin = fixtures.admin();
    }

    @Test
    void everyone_begins_where_their_day_begins() {
        assertThat(begin(therapist)).isEqualTo("today");
        assertThat(begin(manager)).isEqualTo("utilisation");
        assertThat(begin(admin)).isEqualTo("accounts");
    }

    @Test
    void who_has_no_role_today_is_told_so() {
        open(fixtures.account("No Role", "ACTIVE"), "");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("no role in a clinic");
        assertThat(entries()).isEmpty();
    }

    @Test
    void the_navigation_shows_only_what_the_role_may_reach() {
        open(therapist, "");
        assertThat(entries()).contains("Today", "Clients").doesNotContain("Accounts", "Team", "Missing notes");
        open(manager, "");
        assertThat(entries()).contains("Utilisation", "Missing notes", "Team").doesNotContain("Accounts", "Today");
        open(admin, "");
        assertThat(entries()).contains("Accounts", "Clinics").doesNotContain("Clients", "Today", "Diary");
    }

    @Test
    void a_forbidden_an_unknown_and_a_foreign_record_look_the_same() {
        open(therapist, "accounts");
        String unknown = words();
        open(therapist, "clients/" + ClientId.next());
        assertThat(words()).isEqualTo(unknown);
        open(therapist, "clients/" + fixtures.client(fixtures.clinic()));
        assertThat(words()).isEqualTo(unknown);
        assertThat(unknown).isEqualTo("Nothing here");
    }

    @Test
    void go_to_finds_pages_and_clients() {
        fixtures.client("Zdenka", "Goto" + clinic.value().toString().substring(24), clinic);
        open(therapist, "");
        _click(_get(Button.class, spec -> spec.withClasses("goto")));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Client or page")), "zdenka");
        assertThat(_find(Button.class).stream().map(Button::getText)).anyMatch(text -> text.startsWith("Zdenka Goto"));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Client or page")), "unfin");
        _click(_get(Button.class, spec -> spec.withText("Unfinished notes")));
        assertThat(location()).isEqualTo("unfinished-notes");
    }

    @Test
    void an_admin_finds_no_client_by_go_to() {
        fixtures.client("Zdenka", "Hidden", clinic);
        open(admin, "");
        _click(_get(Button.class, spec -> spec.withClasses("goto")));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Client or page")), "zdenka");
        _assertNone(Button.class, spec -> spec.withText("Zdenka Hidden"));
    }

    private String begin(AccountId person) {
        open(person, "");
        return location();
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static List<String> entries() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private static String words() {
        return _get(H1.class).getText();
    }
}
