package cadence.diary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.diary.BookingChoices.Client;
import cadence.diary.Outcome;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiaryViewTest extends KaribuTest {

    /** 15:00 in London, later on the day every test begins on. */
    private static final Instant AT_THREE = Instant.parse("2026-09-15T14:00:00Z");

    private ClinicId clinic;
    private AccountId elise;
    private AccountId daniel;
    private AccountId manager;
    private ClientId tomasz;

    @BeforeEach
    void a_clinic() {
        clinic = fixtures.clinic();
        elise = named("Elise Hartley");
        daniel = named("Daniel Osei");
        manager = fixtures.manager(clinic);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", clinic);
        fixtures.jdbc()
                .sql("insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from)"
                        + " values (?, ?, 2, '09:00', '17:00', '2026-01-01')")
                .params(clinic.value(), elise.value())
                .update();
    }

    @Test
    void a_manager_sees_the_day_of_everyone_who_works() {
        fixtures.appointment(clinic, elise, tomasz, AT_THREE, 60, "SCHEDULED");
        open(manager, "diary");
        assertThat(_get(H1.class).getText()).isEqualTo("Tuesday 15 September");
        assertThat(titles()).contains("Elise Hartley", "No outcome yet").doesNotContain("Daniel Osei");
        assertThat(texts()).contains("Not rostered: Daniel Osei").contains("09:00–17:00");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tomasz Wiśniewski"))
                        .getHref())
                .endsWith("clients/" + tomasz);
    }

    @Test
    void a_therapist_sees_only_the_own_day() {
        fixtures.appointment(clinic, elise, tomasz, AT_THREE, 60, "SCHEDULED");
        open(daniel, "diary");
        assertThat(_find(Anchor.class, spec -> spec.withText("Tomasz Wiśniewski")))
                .isEmpty();
    }

    @Test
    void the_day_is_part_of_the_address_and_nonsense_means_today() {
        open(manager, "diary");
        UI.getCurrent().navigate("diary", QueryParameters.of("day", "2026-09-20"));
        assertThat(_get(H1.class).getText()).isEqualTo("Sunday 20 September");
        UI.getCurrent().navigate("diary", QueryParameters.of("day", "<script>"));
        assertThat(_get(H1.class).getText()).isEqualTo("Tuesday 15 September");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Day after"))));
        assertThat(_get(H1.class).getText()).isEqualTo("Wednesday 16 September");
    }

    @Test
    void an_unresolved_appointment_is_settled_beside_the_day() {
        AppointmentId id = fixtures.appointment(
                clinic, elise, tomasz, TestClock.START.minus(Duration.ofHours(3)), 60, "SCHEDULED");
        open(manager, "diary");
        _click(_get(Button.class, spec -> spec.withText("Attended")));
        assertThat(outcome(id)).isEqualTo("ATTENDED");
        assertThat(_find(Button.class, spec -> spec.withText("Attended"))).isEmpty();
    }

    @Test
    void the_menu_offers_what_can_follow_and_cancelling_asks_first() {
        AppointmentId id = fixtures.appointment(clinic, elise, tomasz, AT_THREE, 60, "SCHEDULED");
        open(manager, "diary");
        MenuBar menu = _get(OutcomeMenu.class);
        assertThat(menu.getItems().getFirst().getSubMenu().getItems().stream()
                        .map(item -> item.getText())
                        .toList())
                .containsExactly("Arrived", "Cancel…");
        ContextMenuKt._clickItemWithCaption(menu, "Cancel…");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why, if known")), "Flat tyre");
        _click(_get(Button.class, spec -> spec.withText("Cancel the appointment")));
        assertThat(outcome(id)).isEqualTo(Outcome.LATE_CANCELLED.name());
    }

    @Test
    void booking_shows_free_times_and_a_sentence_when_the_time_is_outside_the_roster() {
        open(manager, "diary");
        openBooking();
        choose("Therapist", "Elise Hartley");
        assertThat(_find(Button.class, spec -> spec.withText("14:30"))).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("14:30")));
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Start")).getValue())
                .isEqualTo(LocalTime.of(14, 30));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Start")), LocalTime.of(19, 0));
        assertThat(texts()).contains("Outside the roster of Elise Hartley.");
    }

    @Test
    void booking_books_and_closes() {
        open(manager, "diary");
        fill(LocalTime.of(15, 0));
        _click(_get(Button.class, spec -> spec.withText("Book").withPredicate(DiaryViewTest::main)));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Tomasz Wiśniewski")))
                .hasSize(1);
    }

    @Test
    void a_clash_is_said_beside_the_field_and_nothing_typed_is_lost() {
        fixtures.appointment(clinic, elise, fixtures.client(clinic), AT_THREE, 60, "SCHEDULED");
        open(manager, "diary");
        fill(LocalTime.of(15, 30));
        _click(_get(Button.class, spec -> spec.withText("Book").withPredicate(DiaryViewTest::main)));
        TimePicker start = _get(TimePicker.class, spec -> spec.withLabel("Start"));
        assertThat(start.isInvalid()).isTrue();
        assertThat(start.getErrorMessage()).isEqualTo("Not booked. Elise Hartley is taken until 16:00.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reason")).getValue())
                .isEqualTo("Calves 🏃 <b>tight</b>");
    }

    @Test
    void an_empty_form_says_a_sentence_beside_each_field() {
        open(manager, "diary");
        openBooking();
        _get(DatePicker.class, spec -> spec.withLabel("Day")).clear();
        _get(IntegerField.class, spec -> spec.withLabel("Length")).clear();
        _click(_get(Button.class, spec -> spec.withText("Book").withPredicate(DiaryViewTest::main)));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Client")).getErrorMessage())
                .isEqualTo("Choose a client.");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).getErrorMessage())
                .isEqualTo("Choose a day.");
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Start")).isInvalid())
                .isTrue();
    }

    @Test
    void a_reason_of_a_hundred_thousand_letters_is_refused_in_words() {
        open(manager, "diary");
        fill(LocalTime.of(15, 0));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reason")), "x".repeat(100_000));
        _click(_get(Button.class, spec -> spec.withText("Book").withPredicate(DiaryViewTest::main)));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reason")).getErrorMessage())
                .isEqualTo("At most 300 characters; this has 100,000.");
    }

    @Test
    void a_block_is_added_and_removed() {
        open(manager, "diary");
        _click(_get(Button.class, spec -> spec.withText("Block time")));
        choose("Therapist", "Elise Hartley");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("From")), LocalTime.of(16, 0));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Until")), LocalTime.of(15, 0));
        _click(_get(Button.class, spec -> spec.withText("Block")));
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Until")).getErrorMessage())
                .isEqualTo("The end must be after the start.");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Until")), LocalTime.of(16, 30));
        _click(_get(Button.class, spec -> spec.withText("Block")));
        assertThat(texts()).contains("Break");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").startsWith("Remove Break"))));
        assertThat(texts()).doesNotContain("30 min");
    }

    @Test
    void an_admin_finds_no_diary() {
        open(fixtures.admin(), "diary");
        assertThat(_find(DiaryView.class)).isEmpty();
    }

    private AccountId named(String name) {
        AccountId account = fixtures.account(name, "ACTIVE");
        fixtures.membership(account, clinic, "THERAPIST");
        return account;
    }

    private void openBooking() {
        _click(_get(Button.class, spec -> spec.withText("Book").withPredicate(button -> button.getIcon() != null)));
    }

    @SuppressWarnings("unchecked")
    private void fill(LocalTime start) {
        openBooking();
        ComboBox<Client> client = _get(ComboBox.class, spec -> spec.withLabel("Client"));
        client.setValue(client.getLazyDataView().getItems().findFirst().orElseThrow());
        choose("Therapist", "Elise Hartley");
        RadioButtonGroup<TreatmentType> type = _get(RadioButtonGroup.class, spec -> spec.withLabel("Type"));
        _setValue(type, TreatmentType.MAINTENANCE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reason")), "Calves 🏃 <b>tight</b>");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Start")), start);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label, String name) {
        Select select = _get(Select.class, spec -> spec.withLabel(label));
        Object wanted = select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(name))
                .findFirst()
                .orElseThrow();
        select.setValue(wanted);
    }

    private static boolean main(Button button) {
        return button.getParent().isPresent() && button.getThemeNames().contains("primary") && button.getIcon() == null;
    }

    private String outcome(AppointmentId id) {
        return fixtures.jdbc()
                .sql("select outcome from appointment where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private String texts() {
        StringBuilder all = new StringBuilder();
        _find(Span.class).forEach(span -> all.append(span.getText()).append('\n'));
        _find(com.vaadin.flow.component.html.Paragraph.class)
                .forEach(part -> all.append(part.getText()).append('\n'));
        return all.toString();
    }
}
