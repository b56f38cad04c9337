package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cadence.notes.DraftKeeperService.Kept;
import cadence.notes.SaveResult.Conflict;
import cadence.notes.SaveResult.Saved;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftKeeperServiceIT extends PostgresIT {

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private DraftKeeperService keeper;

    private ClinicId clinic;
    private AccountId elise;
    private AppointmentId session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        session = fixtures.appointment(
                clinic, elise, fixtures.client(clinic), TestClock.START.minus(Duration.ofMinutes(90)), 60, "SCHEDULED");
        As.person(elise);
    }

    @Test
    void every_input_of_a_page_is_saved_and_read_back() {
        Map<String, String> page =
                new HashMap<>(DraftFields.of(notes.open(session).content()));
        page.put("type", "3");
        page.put("purpose", "1");
        page.put("reason", "Left calf");
        page.put("subjective", "Tight since\nSunday");
        page.put("next-session", "In two weeks");
        page.put("pressure", "3");
        page.put("minutes", "45");
        page.put("pain-before", "6");
        page.put("pain-after", "0");
        page.put("techniques", "Left calf\u001fFriction\u001f4\u001f10\u001eNeck\u001f\u001f\u001f");

        page.put("chart", "soleus\u001fLEFT\u001fTIGHT\u001f2\u001ftrue\u001fsince Sunday\u001dback\u001f10,20,-30,40");
        page.put("measurements", "LUMBAR_FLEXION\u001f\u001f\u001f45");

        Kept kept = keep(page, 0, Map.of());

        assertThat(kept.result()).isInstanceOf(Saved.class);
        DraftContent stored = notes.open(session).content();
        assertThat(stored.type()).isEqualTo(TreatmentType.values()[3]);
        assertThat(stored.techniques())
                .containsExactly(
                        new TechniqueLine("Left calf", "Friction", 4, 10), new TechniqueLine("Neck", "", null, null));
        assertThat(DraftFields.of(stored)).isEqualTo(page);
        assertThat(kept.content()).isEqualTo(stored);
    }

    @Test
    void what_may_not_be_saved_stays_as_it_was_and_the_rest_is_saved() {
        notes.saveDraft(session, saying("short"), 0);

        Kept kept = keep(
                Map.of(
                        "subjective",
                        "x".repeat(20_001),
                        "minutes",
                        "481",
                        "pain-before",
                        "many",
                        "plan",
                        "Rest",
                        "chart",
                        "x"),
                1,
                Map.of());

        assertThat(kept.result()).isInstanceOf(Saved.class);
        assertThat(kept.content().part(NotePart.SUBJECTIVE)).isEqualTo("short");
        assertThat(kept.content().part(NotePart.PLAN)).isEqualTo("Rest");
        assertThat(kept.content().minutes()).isEqualTo(saying("").minutes());
    }

    @Test
    void the_same_text_under_an_old_version_is_no_conflict_and_writes_nothing() {
        notes.saveDraft(session, saying("one"), 0);
        notes.saveDraft(session, saying("one two"), 1);

        Kept kept = keep(Map.of("subjective", "one two"), 1, Map.of());

        assertThat(kept.result()).isEqualTo(new Saved(2, clock.instant()));
    }

    @Test
    void an_earlier_state_of_the_page_itself_is_no_conflict() {
        notes.saveDraft(session, saying("one"), 0);
        notes.saveDraft(session, saying("one two"), 1);

        Kept kept = keep(
                Map.of("subjective", "one two three"),
                1,
                Map.of("subjective", List.of(DraftFields.print("one"), DraftFields.print("one two"))));

        assertThat(kept.result())
                .isInstanceOfSatisfying(
                        Saved.class, saved -> assertThat(saved.version()).isEqualTo(3));
        assertThat(stored()).isEqualTo("one two three");
    }

    @Test
    void another_text_is_a_conflict_and_stays() {
        notes.saveDraft(session, saying("one"), 0);
        notes.saveDraft(session, saying("one elsewhere"), 1);

        Kept kept = keep(Map.of("subjective", "one here"), 1, Map.of("subjective", List.of(DraftFields.print("one"))));

        assertThat(kept.result()).isInstanceOfSatisfying(Conflict.class, other -> {
            assertThat(other.version()).isEqualTo(2);
            assertThat(other.other().part(NotePart.SUBJECTIVE)).isEqualTo("one elsewhere");
        });
        assertThat(stored()).isEqualTo("one elsewhere");
    }

    @Test
    void a_change_elsewhere_in_another_input_is_a_conflict_too() {
        notes.saveDraft(session, saying("one"), 0);
        notes.saveDraft(session, DraftFields.onto(saying("one"), Map.of("plan", "Rest")), 1);

        Kept kept = keep(
                Map.of("subjective", "one two", "plan", ""),
                1,
                Map.of("subjective", List.of(DraftFields.print("one")), "plan", List.of(DraftFields.print(""))));

        assertThat(kept.result()).isInstanceOf(Conflict.class);
        assertThat(notes.open(session).content().part(NotePart.PLAN)).isEqualTo("Rest");
    }

    @Test
    void a_chosen_text_keeps_the_other_among_the_earlier_states() {
        notes.saveDraft(session, saying("one"), 0);
        notes.saveDraft(session, saying("one elsewhere"), 1);

        keeper.keep(session, new PageDraft(elise, 2, Map.of("subjective", "one here"), Map.of(), true));

        assertThat(notes.earlierStates(session))
                .extracting(state -> state.part(NotePart.SUBJECTIVE))
                .startsWith("one here", "one elsewhere");
    }

    @Test
    void a_signed_note_takes_nothing_more() {
        notes.saveDraft(session, saying("one"), 0);
        fixtures.jdbc()
                .sql("update session_note set state = 'SIGNED', signed_at = saved_at where appointment_id = ?")
                .param(session.value())
                .update();

        Kept kept = keep(Map.of("subjective", "one two"), 1, Map.of());

        assertThat(kept.result())
                .isInstanceOfSatisfying(
                        Conflict.class, other -> assertThat(other.signed()).isTrue());
    }

    @Test
    void nobody_elses_session_saves_it() {
        notes.saveDraft(session, saying("one"), 0);
        AccountId daniel = fixtures.therapist(clinic);
        As.person(daniel);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keep(Map.of("subjective", "x"), 1, Map.of()));
        // Nor does one whose session it is by now, while the page is the first writer's.
        fixtures.jdbc()
                .sql("update appointment set therapist_id = ? where id = ?")
                .params(daniel.value(), session.value())
                .update();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keep(Map.of("subjective", "x"), 1, Map.of()));
    }

    private Kept keep(Map<String, String> fields, int version, Map<String, List<String>> past) {
        return keeper.keep(session, new PageDraft(elise, version, fields, past, false));
    }

    private String stored() {
        return notes.open(session).content().part(NotePart.SUBJECTIVE);
    }

    private DraftContent saying(String text) {
        return DraftFields.onto(DraftContent.EMPTY, Map.of("subjective", text, "minutes", "60"));
    }
}
