package cadence.diary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.diary.BookingChoices.Client;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.shared.ui.RuleExceptionField;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The booking dialog asks for a reason where a rule is broken. */
class BookingExceptionTest extends FormTest {

    private static final String LABEL = "Reason for the exception";

    private ClinicId clinic;
    private AccountId elise;
    private int day;

    @BeforeEach
    void a_clinic() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        fixtures.client("Tomasz", "Wiśniewski", clinic);
        fixtures.treats(elise, fixtures.client("Noor", "Rahimi", clinic), clinic);
    }

    @Test
    void nothing_is_asked_before_a_rule_is_broken() {
        booking(TreatmentType.MAINTENANCE);
        assertThat(exception().isOpen()).isFalse();
        click("Book");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(reasons()).isEmpty();
    }

    @Test
    void the_rule_is_said_in_words_and_with_a_reason_it_is_booked() {
        booking(TreatmentType.PRE_EVENT);
        click("Book");
        assertThat(exception().isOpen()).isTrue();
        assertThat(sentences()).containsExactly("No event is entered that this session could belong to.");
        TextField reason = field(TextField.class, LABEL);
        assertThat(reason.getErrorMessage()).isEqualTo("Write why it may, or choose another session or time.");
        assertThat(field(TextField.class, "Reason").getValue()).isEqualTo("Calves");

        _setValue(reason, "Club race without an entry");
        click("Book");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(reasons()).containsExactly("Club race without an entry");
    }

    @Test
    void another_type_takes_the_question_back_and_what_was_typed_stays() {
        booking(TreatmentType.PRE_EVENT);
        click("Book");
        _setValue(field(TextField.class, LABEL), "Club race");
        kind(TreatmentType.MAINTENANCE);
        assertThat(exception().isOpen()).isFalse();
        kind(TreatmentType.PRE_EVENT);
        click("Book");
        assertThat(exception().isOpen()).isTrue();
        assertThat(field(TextField.class, LABEL).getValue()).isEqualTo("Club race");
        assertThat(field(TextField.class, LABEL).isInvalid()).isFalse();
        assertThat(reasons()).isEmpty();
    }

    @Test
    void bad_input() {
        BadInput.text(300)
                .required()
                .put(
                        () -> {
                            booking(TreatmentType.PRE_EVENT);
                            click("Book");
                            return field(TextField.class, LABEL);
                        },
                        () -> click("Book"),
                        () -> String.join("|", reasons()));
    }

    private void booking(TreatmentType type) {
        fresh(elise, "diary");
        click("Book");
        @SuppressWarnings("unchecked")
        ComboBox<Client> client = field(ComboBox.class, "Client");
        client.setValue(client.getLazyDataView()
                .getItems()
                .filter(item -> item.name().startsWith("Noor"))
                .findFirst()
                .orElseThrow());
        kind(type);
        _setValue(field(TextField.class, "Reason"), "Calves");
        field(DatePicker.class, "Day").setValue(LocalDate.of(2026, 9, 15).plusDays(++day));
        field(TimePicker.class, "Start").setValue(LocalTime.of(15, 0));
    }

    @SuppressWarnings("unchecked")
    private static void kind(TreatmentType type) {
        _setValue(field(RadioButtonGroup.class, "Type"), type);
    }

    private static RuleExceptionField exception() {
        return _get(RuleExceptionField.class);
    }

    private static List<String> sentences() {
        return _find(exception(), ListItem.class).stream()
                .map(ListItem::getText)
                .toList();
    }

    private List<String> reasons() {
        return fixtures.jdbc()
                .sql("select reason from rule_exception where clinic_id = ? order by made_at, id")
                .param(clinic.value())
                .query(String.class)
                .list();
    }
}
