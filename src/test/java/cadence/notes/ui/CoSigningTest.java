package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.SessionNoteService;
import cadence.notes.Signable;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.BadInput;
import cadence.testing.FormTest;
import cadence.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A note from its signature to the co-signature, by what is written on the pages. */
class CoSigningTest extends FormTest {

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId ruaridh;
    private AccountId daniel;
    private AccountId nadia;
    private AppointmentId session;
    private String address;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        ruaridh = named("Ruaridh Sinclair");
        daniel = named("Daniel Osei");
        nadia = fixtures.manager(clinic);
        fixtures.supervises(daniel, ruaridh, clinic);
        ClientId client = fixtures.client("Pedro", "Antunes", clinic);
        session = fixtures.appointment(
                clinic, ruaridh, client, TestClock.START.minus(Duration.ofHours(21)), 60, "ATTENDED");
        address = "appointments/" + session + "/note";
        As.person(ruaridh, () -> notes.sign(session, Signable.words("Left calf tight"), 0));
    }

    @Test
    void the_lead_finds_the_note_on_today_reads_it_and_co_signs() {
        open(daniel, "today");
        assertThat(text(TodayView.class)).contains("To co-sign1", "Pedro Antunes", "Ruaridh Sinclair, Yesterday");
        open(daniel, "unfinished-notes");
        assertThat(text(UnfinishedNotesView.class)).contains("To co-sign1", "Pedro Antunes");

        open(daniel, address);
        assertThat(text(SessionNoteView.class)).contains("Left calf tight", "Awaiting your co-signature");
        _assertNone(Button.class, spec -> spec.withText("Add addendum"));
        click("Co-sign");
        _setValue(field(TextArea.class, "Remark, if any"), "Well seen.");
        click("Co-sign");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(SessionNoteView.class)).contains("Co-signed by Daniel Osei", "Well seen.");
        _assertNone(Button.class, spec -> spec.withText("Co-sign"));
        open(daniel, "today");
        assertThat(text(TodayView.class)).doesNotContain("To co-sign");
    }

    @Test
    void what_a_lead_typed_is_there_again_when_the_dialog_was_closed() {
        open(daniel, address);
        click("Ask for an addendum");
        _setValue(field(TextArea.class, "What is to be added"), "Since when? Which side?");
        click("Cancel");

        click("Ask for an addendum");

        assertThat(field(TextArea.class, "What is to be added").getValue()).isEqualTo("Since when? Which side?");
    }

    @Test
    void the_author_sees_that_it_waits_and_what_the_lead_asks_for() {
        open(ruaridh, address);
        assertThat(text(SessionNoteView.class)).contains("Awaiting co-signature by Daniel Osei, asked");
        _assertNone(Button.class, spec -> spec.withText("Co-sign"));
        open(ruaridh, "unfinished-notes");
        assertThat(text(UnfinishedNotesView.class))
                .contains("Awaiting co-signature by Daniel Osei", "1 note to finish")
                .doesNotContain("To co-sign");

        open(daniel, address);
        click("Ask for an addendum");
        click("Ask");
        assertThat(field(TextArea.class, "What is to be added").getErrorMessage())
                .isEqualTo("Write what is to be added.");
        _setValue(field(TextArea.class, "What is to be added"), "Since when?");
        click("Ask");
        assertThat(text(SessionNoteView.class))
                .contains("Awaiting your co-signature", "You asked for an addendum", "Since when?");

        open(ruaridh, "today");
        assertThat(text(TodayView.class))
                .contains("Daniel Osei asks for an addendum")
                .doesNotContain("Since when?");
        open(ruaridh, address);
        assertThat(text(SessionNoteView.class)).contains("Daniel Osei asks you for an addendum", "Since when?");
        click("Add addendum");
        clock.advance(java.time.Duration.ofMinutes(1));
        _setValue(field(TextArea.class, "Text"), "Since Sunday.");
        click("Sign addendum");
        assertThat(text(SessionNoteView.class)).contains("The addendum asked for is there");
        open(daniel, "today");
        assertThat(text(TodayView.class)).contains("Addendum added");
    }

    @Test
    void what_is_asked_for_is_kept_as_typed_or_refused_with_a_sentence() {
        BadInput.text(1000)
                .required()
                .put(
                        () -> {
                            fresh(daniel, address);
                            click("Ask for an addendum");
                            return field(TextArea.class, "What is to be added");
                        },
                        () -> click("Ask"),
                        () -> state(
                                "select string_agg(text, '|' order by at, id) from note_remark where author_id = ?",
                                ruaridh.value()));
    }

    @Test
    void the_manager_sees_who_is_asked_and_since_when_and_reminds_nobody_of_it() {
        open(nadia, "missing-notes");
        MissingGrid grid = _get(MissingGrid.class);
        assertThat(GridKt._getFormattedRow(grid, 0).toString()).contains("Awaiting co-signature", "Daniel Osei, asked");
        _assertNone(Button.class, spec -> spec.withText("Remind"));
        click("Draft");
        assertThat(_find(MissingGrid.class)).isEmpty();
        click("Awaiting co-signature");
        assertThat(GridKt._size(_get(MissingGrid.class))).isEqualTo(1);
    }

    private AccountId named(String name) {
        AccountId id = fixtures.account(name, "ACTIVE");
        fixtures.membership(id, clinic, "THERAPIST");
        return id;
    }

    private static String text(Class<? extends Component> view) {
        return _get(view).getElement().getTextRecursively();
    }
}
