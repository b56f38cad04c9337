package cadence.utilisation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.DetailPane;
import cadence.shared.ui.Figure;
import cadence.shared.ui.HeatMap;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.utilisation.FigureRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class UtilisationViewTest extends KaribuTest {

    private static final String WEEK = "&from=2026-09-07&until=2026-09-13";

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;

    /** Monday 7 September: 480 rostered, 60 + 45 booked, one of them a no-show. */
    @BeforeEach
    void aDay() {
        clinic = fixtures.clinic();
        elise = fixtures.account("Elise Hartley", "ACTIVE");
        fixtures.membership(elise, clinic, "THERAPIST");
        manager = fixtures.manager(clinic);
        fixtures.jdbc()
                .sql(
                        "insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from) values (?, ?, 1, ?, ?, ?)")
                .params(
                        clinic.value(),
                        elise.value(),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        LocalDate.of(2026, 9, 1))
                .update();
        ClientId anders = fixtures.client("Anders", "Lindqvist", clinic);
        ClientId chidi = fixtures.client("Chidi", "Nwosu", clinic);
        Instant nine = Instant.parse("2026-09-07T08:00:00Z");
        fixtures.appointment(clinic, elise, anders, nine, 60, "ATTENDED");
        fixtures.appointment(clinic, elise, chidi, nine.plus(Duration.ofHours(2)), 45, "NO_SHOW");
    }

    private void open(AccountId person) {
        open(person, "utilisation?clinic=" + clinic + WEEK);
    }

    @Override
    protected void open(AccountId person, String address) {
        As.person(person);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String figure(String name) {
        return _find(Figure.class).stream()
                .map(figure -> figure.getElement().getTextRecursively())
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_manager_sees_the_clinics_figures_and_how_they_are_made() {
        open(manager);
        assertThat(_get(H1.class).getText()).isEqualTo("Utilisation");
        assertThat(figure("Booked")).contains("105 ÷ 480 = 21.9 %");
        assertThat(figure("No-show")).contains("1 ÷ 2 = 50.0 %");
        assertThat(figure("Plan adherence")).contains("n/a");
        FigureGrid grid = _get(FigureGrid.class);
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).name()).isEqualTo("Elise Hartley");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Utilisation – Cadence");
    }

    @Test
    void pressing_a_figure_shows_the_rows_that_add_up_to_it() {
        open(manager);
        _click(_get(NativeButton.class, spec -> spec.withText("21.9")));
        DetailPane pane = _get(DetailPane.class);
        assertThat(_get(pane, H2.class).getText()).isEqualTo("Booked 21.9 %");
        Grid<FigureRow> rows = rows(pane);
        assertThat(_size(rows)).isEqualTo(2);
        assertThat(_get(rows, 0).client()).isEqualTo("Anders Lindqvist");
        assertThat(_get(rows, 0).part() + _get(rows, 1).part()).isEqualTo(105);
        assertThat(pane.getElement().getTextRecursively())
                .contains("2 appointments")
                .contains("105 min");
        _click(_get(pane, Button.class, spec -> spec.withAttribute("aria-label", "Close")));
        _assertNone(DetailPane.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<FigureRow> rows(DetailPane pane) {
        return (Grid<FigureRow>) _get(pane, Grid.class);
    }

    @Test
    void a_week_of_a_longer_period_can_be_looked_at() {
        open(manager, "utilisation?clinic=" + clinic + "&from=2026-08-31&until=2026-09-20");
        _click(_get(NativeButton.class, spec -> spec.withText("10.9")));
        Select<LocalDate> weeks = _get(_get(DetailPane.class), Select.class);
        _setValue(weeks, LocalDate.of(2026, 9, 7));
        assertThat(_get(_get(DetailPane.class), H2.class).getText()).isEqualTo("Booked 21.9 %");
    }

    @Test
    void an_hour_of_the_week_opens_too() {
        open(manager);
        ObjectNode pressed = new ObjectMapper().createObjectNode().put("event.detail.id", "0,2");
        HeatMap map = _get(HeatMap.class);
        map.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map.getElement(), "cell-chosen", pressed));
        DetailPane pane = _get(DetailPane.class);
        assertThat(_get(pane, H2.class).getText()).isEqualTo("Booked 75.0 %");
        assertThat(_get(rows(pane), 0).client()).isEqualTo("Chidi Nwosu");
    }

    @Test
    void own_dates_change_the_address_and_nonsense_is_said_beside_the_field() {
        open(manager);
        DatePicker from = _get(DatePicker.class, spec -> spec.withLabel("First day"));
        DatePicker until = _get(DatePicker.class, spec -> spec.withLabel("Last day"));
        _setValue(from, LocalDate.of(2026, 9, 10));
        _setValue(until, LocalDate.of(2026, 9, 1));
        _click(_get(Button.class, spec -> spec.withText("Show")));
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("Ends before it begins. Choose a later last day.");
        _setValue(until, LocalDate.of(2026, 9, 11));
        _click(_get(Button.class, spec -> spec.withText("Show")));
        assertThat(_find(Button.class)).anyMatch(button -> button.getText().equals("10 Sep – 11 Sep 2026, 2 days"));
        assertThat(figure("Booked")).contains("n/a");
    }

    @Test
    void a_therapist_sees_their_own_only() {
        AccountId daniel = fixtures.account("Daniel Osei", "ACTIVE");
        fixtures.membership(daniel, clinic, "THERAPIST");
        open(daniel);
        FigureGrid grid = _get(FigureGrid.class);
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).name()).isEqualTo("Daniel Osei");
        assertThat(figure("Booked")).contains("n/a");
        _assertNone(HeatMap.class);
    }

    @Test
    void an_admin_sees_every_clinic_and_no_rows() {
        open(fixtures.admin(), "utilisation?from=2026-09-07&until=2026-09-13");
        assertThat(_get(H1.class).getText()).isEqualTo("Figures");
        FigureGrid grid = _get(FigureGrid.class);
        assertThat(grid.getGenericDataView().getItems()).anyMatch(line -> clinic.equals(line.clinicId()));
        open(fixtures.admin());
        assertThat(figure("Booked")).contains("105 ÷ 480 = 21.9 %");
        assertThat(_find(Button.class))
                .noneMatch(button -> button.getText().equals("See the rows")
                        && button.getParent()
                                .orElseThrow()
                                .getElement()
                                .getTextRecursively()
                                .contains("105"));
        _assertNone(NativeButton.class, spec -> spec.withoutClasses("me"));
    }

    @Test
    void foreign_unknown_and_malformed_addresses_look_the_same() {
        for (String address : new String[] {
            "utilisation?clinic=" + fixtures.clinic() + WEEK,
            "utilisation?clinic=nonsense" + WEEK,
            "utilisation?clinic=" + clinic + "&from=2026-09-31&until=x",
            "utilisation?clinic=" + clinic + "&from=2026-09-13&until=2026-09-07"
        }) {
            open(manager, address);
            assertThat(_get(H1.class).getText()).as(address).isEqualTo("Nothing here");
        }
    }
}
