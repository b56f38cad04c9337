package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.notes.DaySession;
import cadence.notes.TodayService;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends KaribuTest {

    private static final Instant NOW = TestClock.START;

    @Autowired
    private TodayService service;

    private ClinicId clinic;
    private AccountId elise;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
    }

    @Test
    void a_day_is_summed_up_in_a_sentence() {
        at(-360, "ATTENDED");
        at(-240, "NO_SHOW");
        at(-120, "SCHEDULED");
        at(-20, "ARRIVED");
        at(60, "SCHEDULED");
        at(180, "CANCELLED");

        open(elise, "today");

        _assertOne(H1.class, spec -> spec.withText("Tuesday 15 September"));
        assertThat(text())
                .contains("5 appointments, 4 h. 1 attended, 1 in session, 1 no-show, 1 without outcome, 1 cancelled,"
                        + " 1 to come.");
    }

    @Test
    void sessions_stand_by_clinic_in_time_order_each_with_what_is_to_do() {
        ClinicId other = fixtures.clinic();
        fixtures.membership(elise, other, "THERAPIST");
        at(-120, "ATTENDED");
        at(-20, "ARRIVED");
        fixtures.appointment(
                other,
                elise,
                fixtures.client("Aoife", "Brennan", other),
                NOW.plus(Duration.ofHours(3)),
                45,
                "SCHEDULED");

        open(elise, "today");

        assertThat(_find(SessionGrid.class)).hasSize(2);
        assertThat(_find(H2.class, spec -> spec.withPredicate(h -> h.getText().startsWith("Clinic "))))
                .hasSize(2);
        SessionGrid first = _find(SessionGrid.class).getFirst();
        assertThat(GridKt._size(first)).isEqualTo(2);
        DaySession row = GridKt._get(first, 0);
        assertThat(row.startsAt()).isBefore(GridKt._get(first, 1).startsAt());
    }

    @Test
    void a_row_leads_to_its_note() {
        var session = at(-20, "ARRIVED");
        open(elise, "today");

        GridKt._clickItem(_get(SessionGrid.class), 0, 1, false, false, false, false);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("appointments/" + session + "/note");
    }

    @Test
    void another_day_has_an_address_and_the_way_back() {
        open(elise, "today/2026-11-22");

        _assertOne(H1.class, spec -> spec.withText("Sunday 22 November"));
        assertThat(text()).contains("No appointments on this day.");
        _click(_get(Button.class, spec -> spec.withText("Today")));
        _assertOne(H1.class, spec -> spec.withText("Tuesday 15 September"));
    }

    @Test
    void an_address_that_is_no_day_is_not_found() {
        open(elise, "today/yesterday");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }

    @Test
    void unfinished_notes_stand_oldest_first_with_their_age() {
        fixtures.appointment(
                clinic,
                elise,
                fixtures.client("Ingrid", "Solheim", clinic),
                NOW.minus(Duration.ofHours(76)),
                60,
                "ATTENDED");
        at(-97, "ATTENDED");

        open(elise, "today");

        assertThat(text()).contains("Ingrid Solheim", "3 d 3 h, overdue", "37 min", "due within 24 h, clinic setting");
        assertThat(text().indexOf("Ingrid Solheim")).isLessThan(text().lastIndexOf("37 min"));
    }

    @Test
    void a_regular_without_a_booking_is_due_back_by_a_rule_in_words() {
        ClientId daniel = fixtures.client("Daniel", "Kowalczyk", clinic);
        for (int days : new int[] {36, 64, 92}) {
            fixtures.appointment(clinic, elise, daniel, NOW.minus(Duration.ofDays(days)), 60, "ATTENDED");
        }
        ClientId booked = fixtures.client("Zanele", "Dube", clinic);
        for (int days : new int[] {-3, 37, 65, 93}) {
            fixtures.appointment(
                    clinic,
                    elise,
                    booked,
                    NOW.minus(Duration.ofDays(days)).plus(Duration.ofHours(2)),
                    60,
                    days < 0 ? "SCHEDULED" : "ATTENDED");
        }

        var today = As.person(elise, () -> service.day(Set.of(clinic), null));
        assertThat(today.dueBack()).hasSize(1).first().satisfies(due -> {
            assertThat(due.clientName()).isEqualTo("Daniel Kowalczyk");
            assertThat(due.daysPast()).isEqualTo(8);
        });
        open(elise, "today");
        assertThat(text()).contains("36 days since last, every 3–4 weeks", "8 d past");
    }

    @Test
    void coming_events_of_own_clients_say_what_is_not_booked() {
        ClientId client = fixtures.client("Fatima", "El Idrissi", clinic);
        fixtures.treats(elise, client, clinic);
        fixtures.jdbc().sql("""
                        with e as (insert into event (name) values ('Malaga Marathon ' || gen_random_uuid()) returning id),
                        d as (insert into event_edition (event_id, first_day, last_day) select id, '2026-09-27', '2026-09-27' from e returning id)
                        insert into client_event (client_id, clinic_id, edition_id) select ?, ?, id from d
                        """).params(client.value(), clinic.value()).update();

        open(elise, "today");

        assertThat(text()).contains("Malaga Marathon", "Fatima El Idrissi", "1 pre-event not booked", "12 d");
    }

    @Test
    void a_colleagues_day_is_not_shown() {
        AccountId daniel = fixtures.therapist(clinic);
        fixtures.appointment(clinic, daniel, fixtures.client(clinic), NOW.minus(Duration.ofHours(1)), 60, "ATTENDED");

        open(elise, "today");

        assertThat(_find(SessionGrid.class)).isEmpty();
        assertThat(text()).contains("No appointments today.", "No unfinished notes.");
    }

    @Test
    void a_manager_has_no_today() {
        assertThatThrownBy(() -> {
                    open(fixtures.manager(clinic), "today");
                    _get(TodayView.class);
                })
                .hasMessageContaining("No visible TodayView");
    }

    private cadence.shared.AppointmentId at(int minutes, String outcome) {
        return fixtures.appointment(
                clinic, elise, fixtures.client(clinic), NOW.plus(Duration.ofMinutes(minutes)), 60, outcome);
    }

    private static String text() {
        return _get(TodayView.class).getElement().getTextRecursively();
    }
}
