package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.AlertId;
import cadence.clients.ClientRef;
import cadence.notes.ChartComparison.Change;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChartServiceIT extends PostgresIT {

    private static final BodyMark CALF = new BodyMark("soleus", Side.LEFT, MarkKind.TIGHT, 3, true, "upper third");
    private static final BodyMark GLUTE = new BodyMark("gluteus-maximus", Side.LEFT, MarkKind.TENDER, 1, true, "");

    @Autowired
    private ChartService charts;

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId earlier;
    private AppointmentId now;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        earlier =
                fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofDays(14)), 60, "ATTENDED");
        now = fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(90)), 60, "ARRIVED");
        As.person(elise);
    }

    @Test
    void the_comparison_of_two_visits_lists_exactly_the_changed_regions() {
        notes.sign(earlier, with(CALF, GLUTE), 0);
        BodyMark better = new BodyMark("soleus", Side.LEFT, MarkKind.TIGHT, 2, true, "");
        notes.saveDraft(now, with(better), 0);

        BodyChart last = charts.before(now).orElseThrow().chart();

        assertThat(ChartComparison.between(last, notes.open(now).content().chart())
                        .changed())
                .containsExactly(
                        new Change(ChartComparison.Kind.BETTER, better, 3),
                        new Change(ChartComparison.Kind.GONE, GLUTE, 1));
    }

    @Test
    void drafts_and_notes_without_a_chart_are_not_compared_with() {
        notes.saveDraft(earlier, with(CALF), 0);
        assertThat(charts.before(now)).isEmpty();

        notes.sign(earlier, with(), 1);
        assertThat(charts.before(now)).isEmpty();
        assertThat(charts.lastOf(new ClientRef(client, clinic))).isEmpty();
    }

    @Test
    void the_chart_of_any_author_counts_whom_the_actor_may_read() {
        AccountId colleague = fixtures.therapist(clinic);
        AppointmentId theirs = fixtures.appointment(
                clinic, colleague, client, TestClock.START.minus(Duration.ofDays(7)), 60, "ATTENDED");
        As.person(colleague);
        notes.sign(theirs, with(GLUTE), 0);
        As.person(elise);
        notes.sign(earlier, with(CALF), 0);

        assertThat(charts.before(now).orElseThrow().chart().marks()).containsExactly(GLUTE);
        assertThat(charts.lastOf(new ClientRef(client, clinic)))
                .extracting(past -> past.chart().marks())
                .containsExactly(List.of(CALF), List.of(GLUTE));
    }

    @Test
    void who_does_not_treat_the_client_finds_no_chart() {
        notes.sign(earlier, with(CALF), 0);
        As.person(fixtures.therapist(fixtures.clinic()));

        assertThatThrownBy(() -> charts.lastOf(new ClientRef(client, clinic))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> charts.before(now)).isInstanceOf(NotFound.class);
    }

    @Test
    void reading_an_earlier_chart_and_answering_a_warning_are_in_the_trail() {
        notes.sign(earlier, with(CALF), 0);
        charts.before(now);
        charts.answered(now, new AlertId(UUID.randomUUID()), true);
        charts.answered(now, new AlertId(UUID.randomUUID()), false);

        assertThat(actions()).contains("note.read", "alert.overruled", "alert.heeded");
    }

    @Test
    void a_mark_on_no_region_of_the_body_is_refused() {
        BodyMark tail = new BodyMark("tail", Side.LEFT, MarkKind.TIGHT, 1, true, "");

        assertThatThrownBy(() -> notes.saveDraft(now, with(tail), 0)).isInstanceOf(Refused.class);
    }

    private List<String> actions() {
        return fixtures.jdbc()
                .sql("select action from audit_entry where client_id = ?")
                .param(client.value())
                .query(String.class)
                .list();
    }

    private static DraftContent with(BodyMark... marks) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Both calves tight",
                Map.of(NotePart.OBJECTIVE, "Taut band."),
                3,
                60,
                5,
                2,
                List.of(),
                new BodyChart(List.of(marks), List.of()),
                List.of(),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }
}
