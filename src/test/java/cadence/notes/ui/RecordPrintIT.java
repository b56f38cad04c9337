package cadence.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.notes.BodyChart;
import cadence.notes.NotePart;
import cadence.notes.RecordPrint;
import cadence.notes.RecordPrintService;
import cadence.notes.SessionNoteService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import cadence.shared.print.Pdf;
import cadence.shared.ui.Texts;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;

class RecordPrintIT extends PostgresIT {

    private static final String PASSWORD = "long enough to remember";
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired
    private RecordPrintService records;

    @Autowired
    private RecordPrinting printing;

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private PasswordEncoder encoder;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private ClientRef ref;

    @BeforeEach
    void make() {
        fixtures.jdbc().sql("delete from sign_in_attempt").update();
        clinic = fixtures.clinic();
        elise = fixtures.account("Elise Hartley", "ACTIVE");
        fixtures.membership(elise, clinic, "THERAPIST");
        givePassword(elise);
        client = fixtures.client("Владимир", "Жуков", clinic);
        ref = new ClientRef(client, clinic);
        fixtures.treats(elise, client, clinic);
        As.person(elise);
    }

    @Test
    void holds_the_periods_signed_notes_in_order_and_says_what_it_leaves_out() {
        signed(40, "SECOND NOTE");
        signed(60, "FIRST NOTE");
        signed(200, "NOTE BEFORE THE PERIOD");
        draft(10, "DRAFT OF MINE");
        AppointmentId last = session(5);
        sign(last, "THIRD NOTE");
        notes.addAddendum(last, "A LATER WORD");

        Pdf pdf = pdf(records.begin(ref, TODAY.minusDays(90), TODAY, PASSWORD));

        assertThat(pdf.text())
                .containsSubsequence(
                        "Владимир Жуков",
                        "3 signed notes with addenda",
                        "1 note of this period that is not signed",
                        "Alerts No alert holds.",
                        "Consents",
                        "Treat",
                        "Measurements over time",
                        "Ankle dorsiflexion",
                        "8° 14°",
                        "FIRST NOTE",
                        "SECOND NOTE",
                        "THIRD NOTE",
                        "Addendum 1 A LATER WORD")
                .doesNotContain("NOTE BEFORE THE PERIOD", "DRAFT OF MINE");
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
        assertThat(pdf.tags()).contains("H1", "H2", "H3", "Table", "TH", "L", "LI", "Figure");
        assertThat(pdf.about()).startsWith("Record of Владимир Жуков, ").endsWith("|en-GB|true|true");
    }

    @Test
    void leaves_out_what_other_clinics_and_other_clients_have() {
        ClinicId other = fixtures.clinic();
        fixtures.membership(elise, other, "THERAPIST");
        fixtures.jdbc()
                .sql("insert into client_registration (client_id, clinic_id, since) values (?, ?, '2020-01-01')")
                .params(client.value(), other.value())
                .update();
        sign(
                fixtures.appointment(other, elise, client, TestClock.START.minus(Duration.ofDays(3)), 60, "SCHEDULED"),
                "ELSEWHERE");
        sign(
                fixtures.appointment(
                        clinic,
                        elise,
                        fixtures.client(clinic),
                        TestClock.START.minus(Duration.ofDays(4)),
                        60,
                        "SCHEDULED"),
                "SOMEBODY ELSE");
        signed(5, "HERE");

        assertThat(pdf(records.begin(ref, TODAY.minusDays(90), TODAY, PASSWORD)).text())
                .contains("HERE", "1 signed note with addenda")
                .doesNotContain("ELSEWHERE", "SOMEBODY ELSE");
    }

    @Test
    void the_trail_says_which_period_how_many_and_every_note_that_left() {
        signed(5, "One");
        signed(9, "Two");

        RecordPrint record = records.begin(ref, TODAY.minusDays(90), TODAY, PASSWORD);
        pdf(record);

        assertThat(trail("record.export")).containsExactly(TODAY.minusDays(90) + " to " + TODAY + ", notes: 2");
        assertThat(trail("note.export")).hasSize(2);
    }

    @Test
    void without_the_own_password_nothing_leaves() {
        signed(5, "One");

        refused("password", TODAY.minusDays(9), TODAY, "guess");
        refused("password", TODAY.minusDays(9), TODAY, "");
        assertThat(trail("record.export")).isEmpty();
    }

    @Test
    void a_period_that_is_none_is_refused_beside_its_day() {
        refused("from", null, TODAY, PASSWORD);
        refused("until", TODAY, null, PASSWORD);
        refused("until", TODAY, TODAY.minusDays(1), PASSWORD);
        refused("from", LocalDate.of(2, 1, 1), TODAY, PASSWORD);
        assertThat(records.begin(ref, TODAY, TODAY, PASSWORD).notes()).isEmpty();
    }

    @Test
    void only_who_treats_the_client_may_export_even_where_the_team_may_read() {
        signed(5, "One");
        RecordPrint held = records.begin(ref, TODAY.minusDays(9), TODAY, PASSWORD);
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(clinic.value())
                .update();
        for (AccountId other : List.of(fixtures.therapist(clinic), fixtures.therapist(fixtures.clinic()))) {
            givePassword(other);
            As.person(other);
            assertThat(records.mayExport(ref)).isFalse();
            assertThatThrownBy(() -> records.begin(ref, TODAY, TODAY, PASSWORD)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.note(held, held.notes().getFirst()))
                    .isInstanceOf(NotFound.class);
        }
        As.person(fixtures.manager(clinic));
        assertThat(records.mayExport(ref)).isFalse();
        assertThatThrownBy(() -> records.begin(ref, TODAY, TODAY, PASSWORD)).isInstanceOf(AccessDeniedException.class);
        As.person(fixtures.admin());
        assertThatThrownBy(() -> records.begin(ref, TODAY, TODAY, PASSWORD)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_note_that_the_record_does_not_hold_is_not_given() {
        NoteId outside = signed(50, "Outside");
        RecordPrint record = records.begin(ref, TODAY.minusDays(9), TODAY, PASSWORD);

        assertThatThrownBy(() -> records.note(record, outside)).isInstanceOf(NotFound.class);
    }

    @Test
    void two_hundred_notes_are_made_in_the_background_as_the_person_who_asked() {
        for (int day = 1; day <= 200; day++) {
            signed(day, "Note of day " + day);
        }
        RecordPrinting.Job job = printing.start(records.begin(ref, TODAY.minusYears(1), TODAY, PASSWORD));

        await(job);

        assertThat(job.failed()).isFalse();
        assertThat(job.read()).isEqualTo(200);
        Pdf pdf = Pdf.of(Objects.requireNonNull(job.file()));
        assertThat(pdf.pages()).isGreaterThan(200);
        assertThat(Pattern.compile("Note of day (\\d+)").matcher(pdf.text()).results())
                .extracting(found -> Integer.valueOf(found.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200)
                        .mapToObj(before -> 201 - before)
                        .toList());
        assertThat(trail("note.export")).hasSize(200);
    }

    private static void await(RecordPrinting.Job job) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> job.file() != null || job.failed());
    }

    private Pdf pdf(RecordPrint record) {
        var sheet = new RecordPrintSheet(record, new Texts());
        record.notes().forEach(note -> sheet.add(records.note(record, note)));
        return Pdf.of(sheet.sheet());
    }

    private void refused(String field, @Nullable LocalDate from, @Nullable LocalDate until, String password) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> records.begin(ref, from, until, password))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private AppointmentId session(int daysAgo) {
        return fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofDays(daysAgo)), 60, "SCHEDULED");
    }

    private NoteId signed(int daysAgo, String plan) {
        return sign(session(daysAgo), plan);
    }

    private NoteId sign(AppointmentId session, String plan) {
        notes.sign(session, PrintSamples.content(Map.of(NotePart.PLAN, plan), PrintSamples.chart()), 0);
        return Objects.requireNonNull(notes.open(session).id());
    }

    private void draft(int daysAgo, String plan) {
        notes.saveDraft(session(daysAgo), PrintSamples.content(Map.of(NotePart.PLAN, plan), BodyChart.EMPTY), 0);
    }

    private List<String> trail(String action) {
        return fixtures.jdbc()
                .sql("select reason from audit_entry where action = ? and client_id = ? and actor_id = ?")
                .params(action, client.value(), elise.value())
                .query(String.class)
                .list();
    }

    private void givePassword(AccountId account) {
        fixtures.jdbc()
                .sql("insert into credential (account_id, password_hash, changed_at) values (?, ?, now())")
                .params(account.value(), encoder.encode(PASSWORD))
                .update();
    }
}
