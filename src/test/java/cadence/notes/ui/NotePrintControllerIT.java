package cadence.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.BodyChart;
import cadence.notes.NotePart;
import cadence.notes.SessionNoteService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import cadence.shared.print.Pdf;
import cadence.testing.As;
import cadence.testing.Browser;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Over real HTTP. */
class NotePrintControllerIT extends PostgresIT {

    private static final String PASSWORD = "long enough to remember";

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SessionNoteService notes;

    private Browser browser;
    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void make() {
        browser = new Browser(port);
        fixtures.jdbc().sql("delete from sign_in_attempt").update();
        clinic = fixtures.clinic();
        elise = fixtures.account("Elise Hartley", "ACTIVE");
        fixtures.membership(elise, clinic, "THERAPIST");
        client = fixtures.client(clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(90)), 60, "SCHEDULED");
    }

    @Test
    void a_signed_note_comes_as_a_pdf_that_no_cache_keeps_and_the_print_is_in_the_trail() {
        fixtures.jdbc()
                .sql("insert into professional_registration (account_id, kind, body, number, valid_until)"
                        + " values (?, 'REGISTRATION', 'SMA', '20417', '2027-01-01')")
                .param(elise.value())
                .update();
        NoteId note = signed("Bruise, & <b>4 cm</b>");
        signIn(elise);

        HttpResponse<byte[]> answer = browser.file("/notes/" + note + "/print");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains(
                        "inline; filename=\"note-" + TestClock.START.toString().substring(0, 10) + ".pdf\"");
        assertThat(Pdf.of(answer.body()).text())
                .contains("Tomasz Wiśniewski", "Bruise, & <b>4 cm</b>", "Signed by Elise Hartley, SMA 20417", "Seal ");
        assertThat(trail(note)).containsOnlyOnce("note.print");
    }

    @Test
    void a_colleague_who_may_read_it_may_print_it_and_is_named_in_the_foot() {
        NoteId note = signed("Bruise");
        AccountId daniel = fixtures.account("Daniel Osei", "ACTIVE");
        fixtures.membership(daniel, clinic, "THERAPIST");
        fixtures.treats(daniel, client, clinic);
        signIn(daniel);

        Pdf pdf = Pdf.of(browser.file("/notes/" + note + "/print").body());

        assertThat(pdf.text()).contains("by Daniel Osei. This print is in the trail.", "Signed by Elise Hartley");
    }

    @Test
    void a_draft_is_not_printed_and_its_author_is_told_why() {
        As.person(elise);
        notes.saveDraft(session, PrintSamples.content(Map.of(NotePart.PLAN, "Not yet"), BodyChart.EMPTY), 0);
        NoteId draft = java.util.Objects.requireNonNull(notes.open(session).id());
        As.nobody();
        signIn(elise);

        HttpResponse<String> answer = browser.get("/notes/" + draft + "/print");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("A draft is not printed. Sign the note first.");
        assertThat(trail(draft)).doesNotContain("note.print");
    }

    @Test
    void foreign_unknown_and_malformed_look_alike() {
        NoteId note = signed("Bruise");
        for (AccountId stranger : List.of(
                fixtures.therapist(fixtures.clinic()),
                fixtures.therapist(clinic),
                fixtures.manager(clinic),
                fixtures.admin())) {
            browser = new Browser(port);
            signIn(stranger);
            for (String id : List.of(note.toString(), NoteId.next().toString(), "nonsense")) {
                HttpResponse<String> answer = browser.get("/notes/" + id + "/print");
                assertThat(answer.statusCode()).as(id).isEqualTo(404);
                assertThat(answer.body()).isEmpty();
            }
        }
        assertThat(new Browser(port).get("/notes/" + note + "/print").statusCode())
                .isEqualTo(302);
        assertThat(trail(note)).doesNotContain("note.print");
    }

    private NoteId signed(String plan) {
        As.person(elise);
        notes.sign(session, PrintSamples.content(Map.of(NotePart.PLAN, plan), PrintSamples.chart()), 0);
        NoteId note = java.util.Objects.requireNonNull(notes.open(session).id());
        As.nobody();
        return note;
    }

    private void signIn(AccountId person) {
        fixtures.jdbc()
                .sql("insert into credential (account_id, password_hash, changed_at) values (?, ?, now())")
                .params(person.value(), encoder.encode(PASSWORD))
                .update();
        browser.signIn(person + "@cadence.example", PASSWORD);
    }

    private List<String> trail(NoteId note) {
        return fixtures.jdbc()
                .sql("select action from audit_entry where record_id = ?")
                .param(note.value())
                .query(String.class)
                .list();
    }
}
