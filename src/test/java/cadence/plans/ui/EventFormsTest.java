package cadence.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import cadence.clients.ClientsNavigation;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input in every form of events. */
class EventFormsTest extends FormTest {

    private static final String STATE = """
            select concat_ws('|', (select string_agg(concat_ws(' ', name, place, distance_km, days), '|' order by id) from event),
                (select string_agg(first_day || ' ' || last_day, '|' order by id) from event_edition),
                (select string_agg(goal || result, '|' order by id) from client_event where client_id = ?))
            """;

    private AccountId elise;
    private ClientId tomasz;
    private int day;

    @BeforeEach
    void people() {
        ClinicId here = fixtures.clinic();
        elise = fixtures.therapist(here);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
    }

    @Test
    void entering_an_event_of_own_days() {
        BadInput.text(120).required().put(() -> anEvent("Event"), () -> click("Enter client"), this::events);
        DatePicker first = otherEvent(DatePicker.class, "First day");
        BadInput.refused(first, () -> click("Enter client"), this::events, BadInput.DAYS);
        BadInput.unreadable(first, () -> click("Enter client"), this::events);
        DatePicker last = otherEvent(DatePicker.class, "Last day");
        BadInput.refused(last, () -> click("Enter client"), this::events, BadInput.DAYS);
        BadInput.unreadable(last, () -> click("Enter client"), this::events);
    }

    @Test
    void a_goal_that_does_not_fit_leaves_no_half_entered_event_behind() {
        BadInput.text(200).put(() -> otherEvent(TextField.class, "Goal"), () -> click("Enter client"), this::events);
    }

    @Test
    void writing_down_goal_and_result() {
        otherEvent(TextField.class, "Goal");
        click("Enter client");
        BadInput.text(200).put(() -> entry("Goal"), () -> click("Save"), this::events);
        BadInput.text(200).put(() -> entry("Result"), () -> click("Save"), this::events);
    }

    @Test
    void moving_an_edition() {
        otherEvent(TextField.class, "Goal");
        click("Enter client");
        DatePicker first = edition("First day");
        BadInput.refused(first, () -> click("Move"), this::events, BadInput.DAYS);
        BadInput.unreadable(first, () -> click("Move"), this::events);
        DatePicker last = edition("Last day");
        BadInput.refused(last, () -> click("Move"), this::events, BadInput.DAYS);
        BadInput.unreadable(last, () -> click("Move"), this::events);
    }

    @Test
    void adding_an_event_to_the_catalogue() {
        BadInput.text(120).required().put(() -> facts(TextField.class, "Name"), () -> click("Add"), this::events);
        BadInput.text(120).put(() -> facts(TextField.class, "Place"), () -> click("Add"), this::events);
        IntegerField days = facts(IntegerField.class, "Number of days");
        BadInput.refused(days, () -> click("Add"), this::events, BadInput.NUMBERS);
        BadInput.unreadable(days, () -> click("Add"), this::events);
        NumberField km = facts(NumberField.class, "Distance in km");
        BadInput.refused(km, () -> click("Add"), this::events, List.of(-1.0, 0.0, 1e300, Double.MAX_VALUE));
        BadInput.unreadable(km, () -> click("Add"), this::events);
    }

    private DatePicker edition(String label) {
        openEvents();
        click("Days…");
        return field(DatePicker.class, label);
    }

    private <C extends Component> C facts(Class<C> type, String label) {
        fresh(elise, "events/catalogue");
        click("Add event");
        field(TextField.class, "Name").setValue("Race " + tomasz + " " + day++);
        return field(type, label);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> anEvent(String label) {
        return otherEvent(ComboBox.class, label);
    }

    private <C extends Component> C otherEvent(Class<C> type, String label) {
        openEvents();
        click("Add event");
        click("Another event, or other days");
        @SuppressWarnings("unchecked")
        ComboBox<String> event = field(ComboBox.class, "Event");
        _setValue(event, "London Marathon");
        // Each entry is for days of its own.
        field(DatePicker.class, "First day").setValue(LocalDate.of(2026, 10, 1).plusDays(day++));
        return field(type, label);
    }

    private TextField entry(String label) {
        openEvents();
        click("Change");
        return field(TextField.class, label);
    }

    private void openEvents() {
        fresh(elise, "clients/" + tomasz);
        ClientsNavigation.open(tomasz, "events");
    }

    private String events() {
        return state(STATE, tomasz.value());
    }
}
