package cadence.diary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.diary.BookingChoices.Client;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import cadence.testing.TestClock;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input in every form of the diary, the team and the own roster. */
class DiaryFormsTest extends FormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    private static final String STATE = """
            select concat_ws('|',
                (select string_agg(concat_ws(' ', reason, cancel_reason, outcome, starts_at), '|' order by id)
                    from appointment where clinic_id = :clinic),
                (select string_agg(b::text, '|') from diary_block b where clinic_id = :clinic),
                (select string_agg(r::text, '|') from roster_shift r where clinic_id = :clinic),
                (select string_agg(l::text, '|') from therapist_leave l where therapist_id = :therapist),
                (select string_agg(full_name, '|' order by id) from account a
                    where exists (select 1 from membership m where m.account_id = a.id and m.clinic_id = :clinic)))
            """;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;
    private ClientId tomasz;
    private int day;

    @BeforeEach
    void a_clinic() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        manager = fixtures.manager(clinic);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", clinic);
    }

    @Test
    void booking() {
        BadInput.text(300).required().put(() -> booking(TextField.class, "Reason"), this::book, this::written);
        IntegerField length = booking(IntegerField.class, "Length");
        BadInput.refused(length, this::book, this::written, BadInput.NUMBERS, 0, 4, 241);
        BadInput.unreadable(length, this::book, this::written);
        DatePicker date = booking(DatePicker.class, "Day");
        BadInput.refused(date, this::book, this::written, BadInput.DAYS);
        BadInput.unreadable(date, this::book, this::written);
        BadInput.unreadable(booking(TimePicker.class, "Start"), this::book, this::written);
        assertThat(field(TimePicker.class, "Start").getErrorMessage()).isEqualTo("Write a time such as 14:30.");
    }

    @Test
    void choosing_a_client_goes_on_whatever_is_typed() {
        @SuppressWarnings("unchecked")
        ComboBox<Client> client = booking(ComboBox.class, "Client");
        for (String text : BadInput.texts()) {
            ComboBoxKt.setUserInput(client, text);
            assertThat(ComboBoxKt.getSuggestionItems(client).size()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void cancelling() {
        BadInput.text(300).put(this::cancellation, () -> click("Cancel the appointment"), this::written);
    }

    @Test
    void blocking_time() {
        fresh(manager, "diary");
        click("Block time");
        chooseTherapist();
        field(TimePicker.class, "From").setValue(LocalTime.of(16, 0));
        field(TimePicker.class, "Until").setValue(LocalTime.of(16, 30));
        DatePicker date = field(DatePicker.class, "Day");
        BadInput.refused(date, () -> click("Block"), this::written, BadInput.DAYS);
        BadInput.unreadable(date, () -> click("Block"), this::written);
        date.setValue(TODAY);
        for (String label : new String[] {"From", "Until"}) {
            BadInput.unreadable(field(TimePicker.class, label), () -> click("Block"), this::written);
            assertThat(field(TimePicker.class, label).getErrorMessage()).isEqualTo("Write a time such as 14:30.");
        }
    }

    @Test
    void leave_asked_for_and_entered() {
        fresh(elise, "my-roster");
        click("Ask for leave");
        leave("Ask");
        fresh(manager, "team/" + elise);
        click("Add…");
        leave("Add leave");
    }

    @Test
    void a_week() {
        fresh(manager, "team/" + elise);
        click("Change…");
        DatePicker from = field(DatePicker.class, "Holds from");
        BadInput.refused(from, () -> click("Save roster"), this::written, BadInput.DAYS);
        BadInput.unreadable(from, () -> click("Save roster"), this::written);
        from.setValue(TODAY);
        BadInput.unreadable(field(TimePicker.class, "Friday, from"), () -> click("Save roster"), this::written);
        field(TimePicker.class, "Friday, from").setValue(LocalTime.of(9, 0));
        BadInput.unreadable(field(TimePicker.class, "Friday, until"), () -> click("Save roster"), this::written);
    }

    @Test
    void inviting_a_therapist() {
        BadInput.text(120).required().put(() -> invitation("Full name"), () -> click("Invite"), this::written);
        BadInput.text(254).required().shaped().put(() -> invitation("Email"), () -> click("Invite"), this::written);
        invitation("Email");
        DatePicker from = field(DatePicker.class, "From");
        BadInput.refused(from, () -> click("Invite"), this::written, BadInput.DAYS);
        BadInput.unreadable(from, () -> click("Invite"), this::written);
    }

    @Test
    void going_to_a_day_that_no_diary_has_is_said_beside_the_field() {
        open(manager, "diary");
        for (LocalDate odd : BadInput.DAYS) {
            DatePicker go = field(DatePicker.class, "Go to a day");
            _setValue(go, odd);
            assertThat(go.getErrorMessage()).isEqualTo("Choose a day within a hundred years.");
            assertThat(go.isInvalid()).isTrue();
            assertThat(_get(H1.class).getText()).isEqualTo("Tuesday 15 September");
        }
    }

    private void leave(String button) {
        for (String label : new String[] {"First day", "Last day"}) {
            DatePicker date = field(DatePicker.class, label);
            LocalDate before = date.getValue();
            BadInput.refused(date, () -> click(button), this::written, BadInput.DAYS);
            BadInput.unreadable(date, () -> click(button), this::written);
            date.setValue(before);
        }
        for (String label : new String[] {"From, if not all day", "Until, if not all day"}) {
            TimePicker time = field(TimePicker.class, label);
            BadInput.unreadable(time, () -> click(button), this::written);
            time.setValue(LocalTime.NOON);
        }
    }

    private <C extends Component> C booking(Class<C> type, String label) {
        fresh(manager, "diary");
        click("Book");
        @SuppressWarnings("unchecked")
        ComboBox<Client> client = field(ComboBox.class, "Client");
        client.setValue(client.getLazyDataView().getItems().findFirst().orElseThrow());
        chooseTherapist();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<TreatmentType> kind = field(RadioButtonGroup.class, "Type");
        _setValue(kind, TreatmentType.MAINTENANCE);
        _setValue(field(TextField.class, "Reason"), "Calves");
        field(DatePicker.class, "Day").setValue(TODAY.plusDays(++day));
        field(TimePicker.class, "Start").setValue(LocalTime.of(15, 0));
        return field(type, label);
    }

    private void book() {
        click("Book");
    }

    private TextField cancellation() {
        // The day of the diary shows one appointment at a time.
        fixtures.jdbc()
                .sql(
                        "update appointment set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'"
                                + " where clinic_id = ?")
                .params(clinic.value())
                .update();
        fixtures.appointment(clinic, elise, tomasz, TestClock.START.plus(Duration.ofHours(1)), 60, "SCHEDULED");
        fresh(manager, "clinics");
        fresh(manager, "diary");
        ContextMenuKt._clickItemWithCaption(_get(OutcomeMenu.class), "Cancel…");
        return field(TextField.class, "Why, if known");
    }

    private TextField invitation(String label) {
        fresh(manager, "team");
        click("Invite therapist");
        _setValue(field(TextField.class, "Full name"), "Nia Owusu");
        _setValue(field(TextField.class, "Email"), UUID.randomUUID() + "@cadence.example");
        return field(TextField.class, label);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void chooseTherapist() {
        Select select = field(Select.class, "Therapist");
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals("Thea Rapist"))
                .findFirst()
                .orElseThrow());
    }

    private String written() {
        return fixtures.jdbc()
                .sql(STATE)
                .param("clinic", clinic.value())
                .param("therapist", elise.value())
                .query(String.class)
                .single();
    }
}
