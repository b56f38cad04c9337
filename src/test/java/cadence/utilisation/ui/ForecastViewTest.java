package cadence.utilisation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.plans.PlanFixture;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.DetailPane;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Figure;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.utilisation.Ratio;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Tuesday 15 September; one session of 45 to 60 minutes is planned for 4 October, and 90 minutes are booked besides. */
class ForecastViewTest extends KaribuTest {

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;

    @BeforeEach
    void aPlan() {
        clinic = fixtures.clinic();
        elise = fixtures.account("Elise Hartley", "ACTIVE");
        fixtures.membership(elise, clinic, "THERAPIST");
        manager = fixtures.manager(clinic);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", clinic);
        new PlanFixture(fixtures).plan(new ClientRef(tomasz, clinic), elise);
        fixtures.appointment(
                clinic,
                elise,
                fixtures.client("Chidi", "Nwosu", clinic),
                Instant.parse("2026-09-21T08:00:00Z"),
                90,
                "SCHEDULED");
    }

    private void roster() {
        fixtures.jdbc()
                .sql(
                        "insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from) values (?, ?, 1, ?, ?, ?)")
                .params(
                        clinic.value(),
                        elise.value(),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        LocalDate.of(2026, 9, 1))
                .update();
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

    private static ForecastGrid grid(int index) {
        return _find(ForecastGrid.class).get(index);
    }

    @Test
    void a_manager_sees_what_is_asked_for_week_by_week_and_how_it_is_counted() {
        roster();
        open(manager, "forecast?clinic=" + clinic + "&weeks=4");
        assertThat(_get(H1.class).getText()).isEqualTo("Forecast");
        // Three Mondays of two hours are left of four weeks.
        assertThat(figure("Demand")).contains("150 min ÷ 360 min = 41.7 %", "below band");
        assertThat(figure("Planned")).contains("1:00", "1 session");
        assertThat(figure("Other bookings")).contains("1:30", "1 booking");
        assertThat(figure("Above band")).startsWith("Above band").contains("0", "of 4 weeks");
        assertThat(_size(grid(0))).isEqualTo(4);
        assertThat(_get(grid(0), 0).remark()).isEqualTo("from today");
        assertThat(_get(grid(0), 1).workload().load()).isEqualTo(new Ratio(90, 120));
        assertThat(_get(grid(1), 0).name()).isEqualTo("Elise Hartley");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Forecast – Cadence");
    }

    @Test
    void a_week_opens_what_makes_it_up_and_no_client_is_named_anywhere() {
        roster();
        open(manager, "forecast?clinic=" + clinic + "&weeks=4");
        grid(0).open(_get(grid(0), 2));
        DetailPane pane = _get(DetailPane.class);
        assertThat(_get(pane, H2.class).getText()).isEqualTo("Week of 28 Sep");
        assertThat(pane.getElement().getTextRecursively()).contains("Elise Hartley", "Maintenance", "50.0 %", "60");
        grid(1).open(_get(grid(1), 0));
        assertThat(_get(_get(DetailPane.class), H2.class).getText()).isEqualTo("Elise Hartley");
        String page = UI.getCurrent().getElement().getTextRecursively();
        assertThat(page).doesNotContain("Tomasz", "Wiśniewski", "Chidi", "Nwosu", "London Marathon", "Run-up");
    }

    @Test
    void nothing_rostered_has_no_ratio_and_stands_above_every_band() {
        open(manager, "forecast?clinic=" + clinic);
        assertThat(figure("Demand")).contains("n/a");
        assertThat(figure("Above band")).contains("2", "of 12 weeks");
    }

    @Test
    void a_clinic_without_anything_says_what_makes_a_forecast() {
        ClinicId empty = fixtures.clinic();
        open(fixtures.manager(empty), "forecast");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Nothing is planned, booked or rostered");
        _assertNone(ForecastGrid.class);
    }

    @Test
    void an_admin_sees_all_clinics_and_each_of_them() {
        AccountId admin = fixtures.admin();
        open(admin, "forecast");
        assertThat(_size(grid(0))).isGreaterThan(0);
        open(admin, "forecast?clinic=" + clinic + "&weeks=8");
        assertThat(_get(
                                Select.class,
                                spec -> spec.withPredicate(
                                        one -> Integer.valueOf(8).equals(one.getValue())))
                        .getValue())
                .isEqualTo(8);
        assertThat(_size(grid(0))).isEqualTo(8);
    }

    @Test
    void who_has_no_business_there_finds_nothing() {
        for (AccountId person : List.of(elise, fixtures.manager(fixtures.clinic()))) {
            assertThatThrownBy(() -> {
                        open(person, "forecast?clinic=" + clinic);
                        _get(ForecastPanel.class);
                    })
                    .satisfiesAnyOf(
                            refused -> assertThat(refused).hasMessageContaining("not found"),
                            refused -> assertThat(refused).hasMessageContaining("No visible ForecastPanel"));
        }
    }

    @Test
    void weeks_that_are_no_number_or_too_many_are_nowhere() {
        for (String weeks : List.of("x", "3", "27", "-1")) {
            assertThatThrownBy(() -> {
                        open(manager, "forecast?clinic=" + clinic + "&weeks=" + weeks);
                        _get(ForecastPanel.class);
                    })
                    .as(weeks)
                    .isInstanceOf(Throwable.class);
        }
    }
}
