package cadence.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientAlert;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input in every form of clients. */
class ClientFormsTest extends FormTest {

    private static final String LAST = """
            select concat_ws('|', count(*) over (), given_name, family_name, earlier_name, birth_date, k.email, k.phone, k.address,
                k.emergency_contact)
            from client c left join client_contact k on k.client_id = c.id order by c.id desc limit 1
            """;
    private static final String ALERTS = """
            select string_agg(concat_ws('|', text, region, clearance, cleared_on), '|') from client_alert where client_id = ?
            """;
    private static final String CONSENTS = "select string_agg(c::text, '|') from client_consent c where client_id = ?";

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
    void registering_a_client() {
        register("Given name", BadInput.text(80).required());
        register("Family name", BadInput.text(80).required());
        register("Earlier name", BadInput.text(80));
        register("Email", BadInput.text(254).shaped());
        register("Phone", BadInput.text(40).shaped());
        register("Emergency contact", BadInput.text(200));
        BadInput.text(400)
                .put(() -> newClient(TextArea.class, "Address"), () -> click("Register client"), () -> state(LAST));
        DatePicker birth = newClient(DatePicker.class, "Date of birth");
        BadInput.refused(birth, () -> click("Register client"), () -> state(LAST), BadInput.DAYS);
        BadInput.unreadable(birth, () -> click("Register client"), () -> state(LAST));
    }

    @Test
    void editing_a_client() {
        BadInput.text(80).required().put(() -> edited("Family name"), () -> click("Save"), () -> state(LAST));
        BadInput.text(40).shaped().put(() -> edited("Phone"), () -> click("Save"), () -> state(LAST));
    }

    @Test
    void recording_an_alert() {
        alert(500, ClientAlert.Kind.RED_FLAG, "What to know");
        alert(80, ClientAlert.Kind.LOCAL, "Body region");
        BadInput.text(500)
                .put(
                        () -> newAlert(ClientAlert.Kind.CAUTION, "Clearance: who gave it, on what terms"),
                        () -> click("Record alert"),
                        this::alerts);
        _setValue(newAlert(ClientAlert.Kind.CAUTION, "Clearance: who gave it, on what terms"), "GP");
        DatePicker day = field(DatePicker.class, "Cleared on");
        BadInput.refused(day, () -> click("Record alert"), this::alerts, BadInput.DAYS);
        BadInput.unreadable(day, () -> click("Record alert"), this::alerts);
    }

    @Test
    void clearing_a_caution() {
        newAlert(ClientAlert.Kind.CAUTION, "What to know");
        click("Record alert");
        BadInput.text(500).required().put(this::clearance, () -> click("Record clearance"), this::alerts);
        _setValue(clearance(), "GP");
        DatePicker day = field(DatePicker.class, "Cleared on");
        BadInput.refused(day, () -> click("Record clearance"), this::alerts, BadInput.DAYS);
        BadInput.unreadable(day, () -> click("Record clearance"), this::alerts);
    }

    @Test
    void recording_a_consent() {
        fresh(elise, "clients/" + tomasz);
        click("Consents");
        IntegerField version = field(IntegerField.class, "Version of the wording");
        BadInput.refused(version, () -> click("Record consent"), this::consents, BadInput.NUMBERS, 0, 1000);
        BadInput.unreadable(version, () -> click("Record consent"), this::consents);
        version.setValue(1);
        DatePicker day = field(DatePicker.class, "Given on");
        BadInput.refused(day, () -> click("Record consent"), this::consents, BadInput.DAYS);
        BadInput.unreadable(day, () -> click("Record consent"), this::consents);
    }

    @Test
    void searching_goes_on_whatever_is_typed_and_offers_it_for_a_new_client() {
        open(manager, "clients");
        TextField search = _get(TextField.class, spec -> spec.withPlaceholder("Name, date of birth or phone"));
        for (String text : BadInput.texts()) {
            _setValue(search, text);
            assertThat(search.getValue()).isEqualTo(text);
            assertThat(_get(ClientListView.class).getElement().getTextRecursively())
                    .hasSizeLessThan(2000);
            for (Button offer : _find(
                    Button.class,
                    spec -> spec.withPredicate(button -> button.getText().startsWith("New client “")))) {
                offer.click();
                click("Cancel");
            }
        }
    }

    @Test
    void a_namesake_is_looked_for_whatever_is_typed() {
        newClient(DatePicker.class, "Date of birth").setValue(LocalDate.of(1990, 4, 1));
        BadInput.texts().forEach(text -> _setValue(field(TextField.class, "Given name"), text));
        BadInput.DAYS.forEach(field(DatePicker.class, "Date of birth")::setValue);
    }

    private void register(String label, BadInput bad) {
        bad.put(() -> newClient(TextField.class, label), () -> click("Register client"), () -> state(LAST));
    }

    private void alert(int limit, ClientAlert.Kind kind, String label) {
        BadInput.text(limit).required().put(() -> newAlert(kind, label), () -> click("Record alert"), this::alerts);
    }

    private <C extends Component> C newClient(Class<C> type, String label) {
        fresh(manager, "clients");
        click("New client");
        _setValue(field(TextField.class, "Given name"), "Zoë");
        _setValue(field(TextField.class, "Family name"), "Ferrante");
        return field(type, label);
    }

    private TextField edited(String label) {
        fresh(elise, "clients/" + tomasz);
        click("Edit");
        return field(TextField.class, label);
    }

    private TextField newAlert(ClientAlert.Kind kind, String label) {
        fresh(elise, "clients/" + tomasz);
        click("Add alert");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ClientAlert.Kind> kinds = field(RadioButtonGroup.class, "Kind of alert");
        kinds.setValue(kind);
        _setValue(field(TextField.class, "What to know"), "Anticoagulant");
        if (kind == ClientAlert.Kind.LOCAL) {
            _setValue(field(TextField.class, "Body region"), "Left calf");
        }
        return field(TextField.class, label);
    }

    private TextField clearance() {
        fresh(elise, "clients/" + tomasz);
        click("Change");
        return field(TextField.class, "Clearance: who gave it, on what terms");
    }

    private String alerts() {
        return state(ALERTS, tomasz.value());
    }

    private String consents() {
        return state(CONSENTS, tomasz.value());
    }
}
