package cadence.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.accounts.AccountAdminService;
import cadence.clinics.ClinicRow;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.BadInput;
import cadence.testing.Browser;
import cadence.testing.FormTest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bad input in every form of accounts. */
class AccountFormsTest extends FormTest {

    private static final String LAST =
            "select count(*) over () || full_name || ' ' || email from account order by id desc limit 1";
    private static final String OF_ACCOUNT = """
            select full_name || email || coalesce((select string_agg(from_date || '–' || coalesce(until_date, '9000-01-01'), '|')
                from membership m where m.account_id = a.id), '') || coalesce((select string_agg(body || number || valid_until, '|')
                from professional_registration r where r.account_id = a.id), '')
            from account a where id = ?
            """;

    @Autowired
    private AccountAdminService accounts;

    @LocalServerPort
    private int port;

    private AccountId admin;
    private AccountId therapist;
    private ClinicId clinic;

    @BeforeEach
    void people() {
        admin = fixtures.admin();
        clinic = fixtures.clinic();
        therapist = fixtures.therapist(clinic);
    }

    @Test
    void inviting_a_person() {
        BadInput.text(120).required().put(() -> invitation("Name"), () -> click("Invite"), () -> state(LAST));
        BadInput.text(254).required().shaped().put(() -> invitation("Email"), () -> click("Invite"), () -> state(LAST));
        invitation("Name");
        chooseClinic();
        LocalDate today = field(DatePicker.class, "From").getValue();
        dates(field(DatePicker.class, "Until"), "Invite", LAST);
        field(DatePicker.class, "Until").clear();
        dates(field(DatePicker.class, "From"), "Invite", LAST);
        field(DatePicker.class, "From").setValue(today);
        click("Invite");
        assertThat(field(TextField.class, "Link").getValue()).contains("/welcome/");
    }

    @Test
    void an_email_that_grows_when_it_is_made_small_is_refused() {
        TextField email = invitation("Email");
        _setValue(email, "İ".repeat(200) + "@x.example");
        click("Invite");
        assertThat(email.getErrorMessage()).startsWith("At most 254 characters");
        _setValue(email, "evil\u202Emoc@x.example");
        click("Invite");
        assertThat(email.getErrorMessage()).startsWith("This is not an email address.");
    }

    @Test
    void renaming() {
        BadInput.text(120).required().put(() -> edited("Name"), () -> click("Save"), this::stateOfAccount);
        BadInput.text(254).required().shaped().put(() -> edited("Email"), () -> click("Save"), this::stateOfAccount);
    }

    @Test
    void the_days_of_a_membership() {
        fresh(admin, "accounts/" + therapist);
        click("Clinic " + clinic);
        dates(field(DatePicker.class, "Until"), "Save days", OF_ACCOUNT, therapist.value());
        field(DatePicker.class, "Until").clear();
        dates(field(DatePicker.class, "From"), "Save days", OF_ACCOUNT, therapist.value());

        fresh(admin, "accounts/" + fixtures.account("No Where", "ACTIVE"));
        LocatorJ._click(_find(Button.class, spec -> spec.withText("Add")).getFirst());
        chooseClinic();
        dates(field(DatePicker.class, "Until"), "Add membership", OF_ACCOUNT, therapist.value());
        field(DatePicker.class, "Until").setValue(LocalDate.of(2300, 1, 1));
        click("Add membership");
        assertThat(field(DatePicker.class, "Until").getErrorMessage())
                .isEqualTo("Choose a date between 1950 and 2200.");
        dates(field(DatePicker.class, "From"), "Add membership", OF_ACCOUNT, therapist.value());
    }

    @Test
    void a_registration() {
        BadInput.text(120).required().put(() -> registration("Given by"), () -> click("Save"), this::stateOfAccount);
        BadInput.text(60).put(() -> registration("Number"), () -> click("Save"), this::stateOfAccount);
        registration("Given by");
        dates(field(DatePicker.class, "Valid until"), "Save", OF_ACCOUNT, therapist.value());
    }

    @Test
    void searching_goes_on_whatever_is_typed() {
        open(admin, "accounts");
        TextField search = field(TextField.class, "Name or email");
        for (String text : BadInput.texts()) {
            _setValue(search, text);
            assertThat(search.getValue()).isEqualTo(text);
            assertThat(LocatorJ._get(AccountListView.class).getElement().getTextRecursively())
                    .hasSizeLessThan(2000);
        }
    }

    @Test
    void setting_the_first_password() {
        BadInput.text(120).required().put(this::welcome, () -> click("Set password"), () -> state(LAST));
        welcome();
        PasswordField password = _get(PasswordField.class);
        BadInput.refused(
                password,
                () -> click("Set password"),
                () -> state(LAST),
                List.of("", "short", "x".repeat(201), "x".repeat(100_000), "twelve and \uD83D half"));
    }

    @Test
    void signing_in_says_no_to_everything_and_never_breaks() {
        for (String text : BadInput.texts()) {
            Browser browser = new Browser(port);
            var email = browser.signIn(text, "some password");
            assertThat(email.statusCode()).isEqualTo(302);
            assertThat(browser.redirect(email)).startsWith("/sign-in?");
            var password = browser.signIn(therapist + "@cadence.example", text);
            assertThat(password.statusCode()).isEqualTo(302);
            assertThat(browser.redirect(password)).startsWith("/sign-in?");
        }
    }

    private TextField invitation(String label) {
        fresh(admin, "accounts");
        click("Invite");
        _setValue(field(TextField.class, "Name"), "Duncan Farquhar");
        _setValue(field(TextField.class, "Email"), UUID.randomUUID() + "@cadence.example");
        return field(TextField.class, label);
    }

    private TextField edited(String label) {
        fresh(admin, "accounts/" + therapist);
        click("Edit");
        return field(TextField.class, label);
    }

    private TextField registration(String label) {
        fresh(admin, "accounts/" + therapist);
        click("Add");
        _setValue(field(TextField.class, "Given by"), "SMA");
        field(DatePicker.class, "Valid until").setValue(LocalDate.of(2027, 1, 31));
        return field(TextField.class, label);
    }

    private TextField welcome() {
        String link = As.person(
                        admin, () -> accounts.invite(UUID.randomUUID() + "@x.example", "Sunniva Strand", List.of()))
                .link();
        As.nobody();
        UI.getCurrent().navigate(link.substring(link.indexOf("welcome/")));
        _setValue(_get(PasswordField.class), "a sentence to remember");
        return field(TextField.class, "Name");
    }

    private void dates(DatePicker field, String button, String sql, Object... parameters) {
        BadInput.refused(field, () -> click(button), () -> state(sql, parameters), BadInput.DAYS);
        BadInput.unreadable(field, () -> click(button), () -> state(sql, parameters));
    }

    private void chooseClinic() {
        @SuppressWarnings("unchecked")
        ComboBox<ClinicRow> box = field(ComboBox.class, "Clinic");
        box.setValue(box.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(clinic))
                .findFirst()
                .orElseThrow());
    }

    private String stateOfAccount() {
        return state(OF_ACCOUNT, therapist.value());
    }
}
