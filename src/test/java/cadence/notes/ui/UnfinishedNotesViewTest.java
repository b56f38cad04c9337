package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.ui.RowItem;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfinishedNotesViewTest extends KaribuTest {

    private ClinicId clinic;
    private AccountId elise;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
    }

    @Test
    void own_notes_stand_oldest_first_and_can_be_filtered() {
        ended("Gareth", Duration.ofHours(19));
        ended("Ingrid", Duration.ofHours(75));

        open(elise, "unfinished-notes");

        assertThat(_find(RowItem.class)).hasSize(2);
        assertThat(_find(RowItem.class).getFirst().getElement().getTextRecursively())
                .contains("Ingrid Solheim", "3 d 3 h, overdue");
        assertThat(text()).contains("2 notes to finish, 1 overdue.");

        _click(_get(Button.class, spec -> spec.withText("Overdue")));
        assertThat(_find(RowItem.class)).hasSize(1);
    }

    @Test
    void a_finished_day_says_so() {
        open(elise, "unfinished-notes");

        assertThat(text()).contains("No unfinished notes.");
    }

    private void ended(String given, Duration ago) {
        fixtures.appointment(
                clinic,
                elise,
                fixtures.client(given, "Solheim", clinic),
                TestClock.START.minus(ago).minus(Duration.ofHours(1)),
                60,
                "ATTENDED");
    }

    private static String text() {
        return _get(UnfinishedNotesView.class).getElement().getTextRecursively();
    }
}
