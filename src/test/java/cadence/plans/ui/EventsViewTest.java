package cadence.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.clients.ClientsNavigation;
import cadence.plans.EventService;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who races when, the catalogue, and the days of an edition, as they are seen and clicked. */
class EventsViewTest extends KaribuTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 10, 11);

    @Autowired
    private EventService events;

    private ClinicId here;
    private AccountId elise;
    private AccountId manager;
    private ClientRef tomasz;
    private String race;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        manager = fixtures.manager(here);
        tomasz = client("Tomasz", elise);
        race = "Meadow 10k " + here;
    }

    @Test
    void nobody_is_entered_and_the_page_says_what_to_do() {
        open(elise, "events");
        assertThat(page()).contains("No client is entered for an event.", "Enter one on the client’s page");
        open(manager, "events");
        assertThat(page()).contains("Therapists enter their clients");
    }

    @Test
    void the_navigation_has_events_for_therapists_and_managers_and_not_for_admins() {
        open(elise, "events");
        assertThat(navigation()).contains("Events");
        open(manager, "events");
        assertThat(navigation()).contains("Events");
        open(fixtures.admin(), "events");
        _assertNone(EventsView.class);
        assertThat(navigation()).doesNotContain("Events");
    }

    @Test
    void coming_editions_stand_by_month_with_who_starts_and_what_is_booked() {
        enter(tomasz, RACE, RACE.plusDays(5), "<i>3:25</i>");
        open(elise, "events");
        assertThat(page())
                .contains(
                        "1 start in 1 event to come, the next in 26 days.",
                        "October 2026",
                        "Sun 11 Oct – Fri 16 Oct",
                        "in 26 d",
                        "Tomasz Wiśniewski",
                        "<i>3:25</i>",
                        "Thea Rapist",
                        "Not booked");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tomasz Wiśniewski"))
                        .getHref())
                .isEqualTo("clients/" + tomasz.client() + "?tab=events&clinic=" + here);
    }

    @Test
    void a_manager_reads_the_clinics_entries_and_is_offered_nothing_to_change() {
        enter(tomasz, RACE, null, "3:25");
        open(manager, "events");
        assertThat(page()).contains("Tomasz Wiśniewski", "3:25", "Not booked");
        _assertNone(Button.class, spec -> spec.withText("Days…"));
        open(manager, "events/catalogue");
        assertThat(page()).contains("London Marathon", "Sahara, Morocco");
        for (String deed : new String[] {"Add event", "Add days…", "Correct…"}) {
            _assertNone(Button.class, spec -> spec.withText(deed));
        }
    }

    @Test
    void a_missing_result_is_counted_and_recorded_from_the_list() {
        enter(tomasz, TODAY.minusDays(9), null, "50:00");
        openFiltered("result-missing");
        assertThat(page()).contains("September 2026", "9 d ago", "Record result");
        assertThat(filter("Result missing")).isEqualTo("1");
        _click(_get(Button.class, spec -> spec.withText("Record result")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Result")), "49:10");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("No result is missing.");
        _click(_get(Button.class, spec -> spec.withText("Past year")));
        assertThat(page()).contains("49:10");
    }

    @Test
    void a_stage_race_moves_by_its_first_day_after_it_is_said_whom_it_reaches() {
        enter(tomasz, RACE, RACE.plusDays(5), "");
        open(elise, "events");
        _click(_get(Button.class, spec -> spec.withText("Days…")));
        assertThat(dialog())
                .contains(
                        "Now 11 Oct – 16 Oct 2026. Entered: 1 client of Clinic " + here + ". The days hold for every");
        _setValue(day("First day"), TODAY.minusDays(40));
        _click(_get(Button.class, spec -> spec.withText("Move")));
        assertThat(day("First day").getErrorMessage()).startsWith("These days are over.");
        _setValue(day("First day"), RACE.plusDays(14));
        assertThat(day("Last day").getValue()).isEqualTo(RACE.plusDays(19));
        _click(_get(Button.class, spec -> spec.withText("Move")));
        assertThat(page()).contains("Sun 25 Oct – Fri 30 Oct", "in 40 d");
        _click(_get(Button.class, spec -> spec.withText("Days…")));
        assertThat(dialog())
                .contains("Moved from 11 Oct – 16 Oct 2026 to 25 Oct – 30 Oct 2026. Thea Rapist, 15 Sep 2026");
    }

    @Test
    void an_edition_is_called_off_and_takes_place_after_all() {
        enter(tomasz, RACE, null, "");
        open(elise, "events");
        _click(_get(Button.class, spec -> spec.withText("Days…")));
        _click(_get(Button.class, spec -> spec.withText("Called off…")));
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("1 client of your clinics is entered.");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("Called off 15 Sep 2026", "Nobody starts in the months to come.");
        ClientsNavigation.open(tomasz.client(), "events");
        assertThat(page()).contains("Called off 15 Sep 2026");
        _click(_get(Button.class, spec -> spec.withText("Days…")));
        _click(_get(Button.class, spec -> spec.withText("Takes place after all")));
        assertThat(page()).contains("in 26 d").doesNotContain("Called off 15 Sep 2026");
    }

    @Test
    void with_results_it_asks_before_the_days_change() {
        enter(tomasz, TODAY.minusDays(9), null, "");
        As.person(elise);
        events.record(events.entries(tomasz).getFirst(), "", "49:10");
        openFiltered("past");
        _click(_get(Button.class, spec -> spec.withText("Days…")));
        _setValue(day("First day"), TODAY.minusDays(8));
        _click(_get(Button.class, spec -> spec.withText("Move")));
        ConfirmDialog ask = _get(ConfirmDialog.class);
        assertThat(ask.getElement().getProperty("message")).contains("1 result is written down for 6 Sep 2026");
        assertThat(events.entries(tomasz).getFirst().edition().firstDay()).isEqualTo(TODAY.minusDays(9));
        ConfirmDialogKt._fireConfirm(ask);
        assertThat(page()).contains("8 d ago");
    }

    @Test
    void a_withdrawal_is_taken_back_on_the_clients_page() {
        enter(tomasz, RACE, null, "");
        As.person(elise);
        events.withdraw(events.entries(tomasz).getFirst());
        open(elise, "events");
        assertThat(page()).contains("Withdrawn 15 Sep");
        ClientsNavigation.open(tomasz.client(), "events");
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(page()).contains("in 26 d").doesNotContain("Withdrawn");
    }

    @Test
    void an_event_of_ones_own_is_added_corrected_and_gets_days() {
        open(elise, "events/catalogue");
        _click(_get(Button.class, spec -> spec.withText("Add event")));
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(field("Name").getErrorMessage()).isNotBlank();
        _setValue(field("Name"), race);
        _setValue(field("Place"), "Reading");
        _setValue(_get(NumberField.class, spec -> spec.withLabel("Distance in km")), 10.5);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Number of days")), 2);
        _click(_get(Button.class, spec -> spec.withText("Add")));
        search(race);
        assertThat(page()).contains(race, "Reading, added by a therapist", "10.5");
        _click(_get(Button.class, spec -> spec.withText("Correct…")));
        _setValue(field("Place"), "Caversham");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("Caversham, added by a therapist").doesNotContain("Reading,");
        _click(_get(Button.class, spec -> spec.withText("Add days…")));
        _setValue(day("First day"), RACE);
        assertThat(day("Last day").getValue()).isEqualTo(RACE.plusDays(1));
        _click(_get(Button.class, spec -> spec.withText("Add days")));
        assertThat(page()).contains("11 Oct – 12 Oct 2026");
    }

    @Test
    void the_catalogue_is_searched_without_accents_and_says_when_nothing_is_found() {
        open(elise, "events/catalogue");
        search("tromso");
        assertThat(page()).contains("Norwegian Midnight Sun Marathon").doesNotContain("London Marathon");
        _assertNone(Button.class, spec -> spec.withText("Correct…"));
        search("<b>Nowhere");
        assertThat(page()).contains("No event called “<b>Nowhere”.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void entering_a_client_tells_which_days_are_written_down_and_how_long_a_stage_race_lasts() {
        enter(client("Priya", elise), RACE, RACE.plusDays(5), "");
        open(elise, "clients/" + tomasz.client());
        ClientsNavigation.open(tomasz.client(), "events");
        _click(_get(Button.class, spec -> spec.withText("Add event")));
        _click(_get(Button.class, spec -> spec.withText("Another event, or other days")));
        ComboBox<String> event = _get(ComboBox.class, spec -> spec.withLabel("Event"));
        _setValue(event, race);
        assertThat(event.getHelperText()).isEqualTo("Written down: 11 Oct – 16 Oct 2026");
        _setValue(day("First day"), RACE.plusYears(1));
        assertThat(day("Last day").getValue()).isEqualTo(RACE.plusYears(1).plusDays(5));
        _setValue(day("First day"), RACE);
        _setValue(day("Last day"), RACE.plusDays(4));
        _click(_get(Button.class, spec -> spec.withText("Enter client")));
        assertThat(day("Last day").getErrorMessage()).contains("is written down with another last day");
    }

    private void openFiltered(String filter) {
        open(elise, "events");
        UI.getCurrent().navigate("events", QueryParameters.of("filter", filter));
    }

    private void enter(ClientRef client, LocalDate first, LocalDate last, String goal) {
        As.person(elise);
        events.enter(client, race, first, last, goal);
    }

    private ClientRef client(String name, AccountId therapist) {
        ClientId id = fixtures.client(name, "Wiśniewski", here);
        fixtures.treats(therapist, id, here);
        return new ClientRef(id, here);
    }

    private void search(String words) {
        _setValue(_get(TextField.class, spec -> spec.withClasses("search")), words);
    }

    private static String page() {
        // A tab's content comes with the answer to the browser.
        MockVaadin.clientRoundtrip(true);
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static String navigation() {
        return _find(SideNavItem.class).stream()
                .map(SideNavItem::getLabel)
                .toList()
                .toString();
    }

    private static String filter(String name) {
        return _get(Button.class, spec -> spec.withText(name))
                .getSuffixComponent()
                .getElement()
                .getText();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }
}
