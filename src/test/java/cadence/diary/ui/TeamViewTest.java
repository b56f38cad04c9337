package cadence.diary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team, the own roster, and the tab of appointments on a client's page. */
class TeamViewTest extends KaribuTest {

    @Autowired
    private AppointmentsTab tab;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;

    @BeforeEach
    void a_clinic() {
        clinic = fixtures.clinic();
        elise = fixtures.account("Elise Hartley", "ACTIVE");
        fixtures.membership(elise, clinic, "THERAPIST");
        manager = fixtures.manager(clinic);
        fixtures.jdbc()
                .sql("insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from)"
                        + " values (?, ?, 2, '09:00', '17:00', '2026-01-01')")
                .params(clinic.value(), elise.value())
                .update();
    }

    @Test
    void a_manager_sees_the_team_and_opens_one_by_the_address() {
        open(manager, "team/" + elise);
        assertThat(_get(Grid.class).getListDataView().getItemCount()).isEqualTo(2);
        assertThat(_get(TeamPane.class)).isNotNull();
        assertThat(texts()).contains("elise").contains("09:00–17:00").contains("Tuesday");
    }

    @Test
    void someone_of_another_clinic_is_not_found() {
        AccountId theirs = fixtures.therapist(fixtures.clinic());
        open(manager, "team/" + theirs);
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        assertThat(_find(TeamPane.class)).isEmpty();
    }

    @Test
    void a_therapist_finds_no_team() {
        open(elise, "team");
        assertThat(_find(TeamView.class)).isEmpty();
    }

    @Test
    void the_roster_is_changed_in_its_dialog_and_bad_times_are_said_beside_their_day() {
        open(manager, "team/" + elise);
        click("Change…");
        TimePicker until = time("Tuesday, until");
        _setValue(until, LocalTime.of(8, 0));
        click("Save roster");
        assertThat(texts()).contains("The end must be after the start.");
        _setValue(until, LocalTime.of(13, 0));
        _setValue(time("Friday, from"), LocalTime.of(10, 0));
        click("Save roster");
        assertThat(texts()).contains("Write both times, or neither.");
        _setValue(time("Friday, until"), LocalTime.of(12, 0));
        click("Save roster");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(texts()).contains("09:00–13:00").contains("10:00–12:00");
    }

    @Test
    void leave_asked_for_is_approved_in_the_detail() {
        open(elise, "my-roster");
        assertThat(texts()).contains("09:00–17:00");
        _click(_get(Button.class, spec -> spec.withText("Ask for leave")));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), LocalDate.of(2026, 9, 10));
        click("Ask");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Last day")).getErrorMessage())
                .isEqualTo("The end must be after the start.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), LocalDate.of(2026, 9, 18));
        click("Ask");
        assertThat(texts()).contains("Asked for").contains("16 Sep – 18 Sep 2026");
        open(manager, "team/" + elise);
        click("Approve");
        assertThat(texts()).contains("Approved").doesNotContain("Asked for");
        click("Take back");
        assertThat(texts()).contains("Refused");
    }

    @Test
    void a_manager_enters_leave() {
        open(manager, "team/" + elise);
        click("Add…");
        click("Add leave");
        assertThat(texts()).contains("Holiday").contains("Approved");
    }

    @Test
    void inviting_says_what_is_wrong_beside_the_field_and_then_shows_the_link() {
        open(manager, "team");
        click("Invite therapist");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Full name")), "Nia Owusu");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Email")), "not an email");
        click("Invite");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Email")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Email")), AccountId.next() + "@cadence.example");
        click("Invite");
        assertThat(_find(
                        TextField.class,
                        spec -> spec.withPredicate(field -> field.getValue().contains("/welcome/"))))
                .hasSize(1);
    }

    @Test
    void the_tab_lists_what_comes_and_what_was_for_who_treats_the_client() {
        ClientId tomasz = fixtures.client(clinic);
        fixtures.appointment(clinic, elise, tomasz, TestClock.START.minus(Duration.ofDays(20)), 60, "ATTENDED");
        fixtures.appointment(clinic, elise, tomasz, TestClock.START.plus(Duration.ofDays(3)), 60, "SCHEDULED");
        ClientRef ref = new ClientRef(tomasz, clinic);
        As.person(fixtures.therapist(clinic));
        assertThat(tab.visible(ref)).isFalse();
        As.person(elise);
        assertThat(tab.visible(ref)).isTrue();
        Div content = (Div) tab.content(ref);
        assertThat(_find(content, H2.class).stream().map(H2::getText)).containsExactly("Coming", "Past");
        assertThat(_find(content, OutcomeMenu.class)).hasSize(2);
        assertThat(_find(content, Span.class).stream().map(Span::getText)).contains("Attended", "Scheduled");
    }

    private void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static TimePicker time(String label) {
        return _get(
                TimePicker.class,
                spec -> spec.withPredicate(
                        field -> field.getAriaLabel().orElse("").equals(label)));
    }

    private String texts() {
        StringBuilder all = new StringBuilder();
        _find(Span.class).forEach(span -> all.append(span.getText()).append('\n'));
        _find(Paragraph.class).forEach(part -> all.append(part.getText()).append('\n'));
        return all.toString().replace(elise + "@cadence.example", "elise");
    }
}
