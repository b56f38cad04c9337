package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientRef;
import cadence.clients.NewAlert;
import cadence.notes.BodyChart;
import cadence.notes.BodyMark;
import cadence.notes.ChartJson;
import cadence.notes.DraftContent;
import cadence.notes.MarkKind;
import cadence.notes.NotePart;
import cadence.notes.Screening;
import cadence.notes.SessionNoteService;
import cadence.notes.Side;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.shared.ui.BodyDrawing;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BodyChartFieldTest extends KaribuTest {

    private static final BodyMark CALF = new BodyMark("soleus", Side.LEFT, MarkKind.TIGHT, 3, true, "");

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private ClientAlerts alerts;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
    }

    @Test
    void what_is_marked_is_saved_with_the_draft() {
        openNote();

        draw(CALF);

        assertThat(stored().marks()).containsExactly(CALF);
    }

    @Test
    void a_text_that_is_no_chart_changes_nothing() {
        openNote();
        draw(CALF);

        drawing().show("{\"marks\":[{\"region\":7}]}");

        assertThat(stored().marks()).containsExactly(CALF);
    }

    @Test
    void the_last_signed_chart_stands_beside_it_in_words() {
        AppointmentId earlier =
                fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofDays(14)), 60, "ATTENDED");
        As.person(
                elise,
                () -> notes.sign(
                        earlier,
                        with(CALF, new BodyMark("gluteus-maximus", Side.LEFT, MarkKind.TENDER, 1, true, "")),
                        0));
        openNote();

        draw(
                new BodyMark("soleus", Side.LEFT, MarkKind.TIGHT, 2, true, ""),
                new BodyMark("quadratus-lumborum", Side.RIGHT, MarkKind.TIGHT, 1, false, ""));

        assertThat(drawing().getElement().getPropertyRaw("compared").toString())
                .contains("was 3, better", "new, not reported", "Gone since 1 Sep: left buttock, tender 1");
    }

    @Test
    void a_technique_where_a_local_contraindication_holds_waits_for_an_answer() {
        As.person(
                elise,
                () -> alerts.record(
                        new ClientRef(client, clinic),
                        new NewAlert(ClientAlert.Kind.LOCAL, "Fading bruise", "Left calf", "", null)));
        openNote();
        assertThat(drawing().getElement().getPropertyRaw("warnings").toString()).contains("Left calf: Fading bruise");
        _click(_get(Button.class, spec -> spec.withText("Add region and technique")));

        region().setValue("Both calves");

        assertThat(region().getValue()).isNull();
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(region().getValue()).isNull();
        assertThat(trail("alert.heeded")).isEqualTo(1);

        region().setValue("Both calves");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(region().getValue()).isEqualTo("Both calves");
        assertThat(trail("alert.overruled")).isEqualTo(1);
    }

    @Test
    void a_technique_elsewhere_is_not_asked_about() {
        As.person(
                elise,
                () -> alerts.record(
                        new ClientRef(client, clinic),
                        new NewAlert(ClientAlert.Kind.LOCAL, "Fading bruise", "Left calf", "", null)));
        openNote();
        _click(_get(Button.class, spec -> spec.withText("Add region and technique")));

        region().setValue("Right calf");

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(region().getValue()).isEqualTo("Right calf");
    }

    private void openNote() {
        open(elise, "appointments/" + session + "/note");
    }

    private BodyDrawing drawing() {
        return _get(BodyDrawing.class);
    }

    private void draw(BodyMark... marks) {
        drawing().show(ChartJson.write(new BodyChart(List.of(marks), List.of())));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> region() {
        return _get(
                ComboBox.class,
                spec -> spec.withPredicate(box -> ((ComboBox<String>) box)
                        .getAriaLabel()
                        .filter("Region"::equals)
                        .isPresent()));
    }

    private BodyChart stored() {
        return As.person(elise, () -> notes.open(session)).content().chart();
    }

    private int trail(String action) {
        return fixtures.jdbc()
                .sql("select count(*) from audit_entry where action = ? and client_id = ?")
                .params(action, client.value())
                .query(Integer.class)
                .single();
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
