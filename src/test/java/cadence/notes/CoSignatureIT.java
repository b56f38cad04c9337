package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A lead's co-signature: what it lets the lead do, and what nobody can. */
class CoSignatureIT extends PostgresIT {

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private CoSignatureService coSignatures;

    @Autowired
    private AttachmentService files;

    @Autowired
    private TodayService today;

    @Autowired
    private MissingNotesService missing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId ruaridh;
    private AccountId daniel;
    private AccountId nadia;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        ruaridh = fixtures.therapist(clinic);
        daniel = fixtures.therapist(clinic);
        nadia = fixtures.manager(clinic);
        client = fixtures.client(clinic);
        session = ended(Duration.ofHours(1));
        fixtures.supervises(daniel, ruaridh, clinic);
        As.person(ruaridh);
    }

    @Test
    void what_a_supervised_therapist_signs_is_locked_and_asks_the_lead() {
        sign(session);

        OpenedNote opened = notes.open(session);
        assertThat(opened.isSigned()).isTrue();
        CoSignature asked = opened.coSignature();
        assertThat(asked).isNotNull();
        assertThat(asked.isAwaited()).isTrue();
        assertThat(asked.forMe()).isFalse();
        assertThat(asked.askedAt()).isEqualTo(opened.signedAt());
        assertThat(trail("note.cosign.ask", ruaridh)).isEqualTo(1);
        assertThat(As.person(daniel, () -> coSignatures.waiting(Set.of(clinic))))
                .singleElement()
                .satisfies(note -> assertThat(note.appointment()).isEqualTo(session));
    }

    @Test
    void a_clinic_that_does_not_ask_gets_none_and_neither_does_who_is_not_supervised_that_day() {
        set("update clinic set cosignature = false where id = ?");
        sign(session);
        assertThat(notes.open(session).coSignature()).isNull();

        set("update clinic set cosignature = true where id = ?");
        set("update supervision set until_day = '2026-09-14' where clinic_id = ?");
        AppointmentId next = ended(Duration.ofHours(3));
        sign(next);
        assertThat(notes.open(next).coSignature()).isNull();

        set("update supervision set until_day = '2026-09-15' where clinic_id = ?");
        AppointmentId last = ended(Duration.ofHours(5));
        sign(last);
        assertThat(notes.open(last).coSignature()).isNotNull();
    }

    @Test
    void the_lead_reads_the_whole_of_the_note_that_waits_and_no_other_of_that_client() {
        AppointmentId before = ended(Duration.ofDays(3));
        set("update clinic set cosignature = false where id = ?");
        sign(before);
        set("update clinic set cosignature = true where id = ?");
        assertThatThrownBy(() -> As.person(daniel, () -> notes.open(session))).isInstanceOf(NotFound.class);
        sign(session);
        notes.addAddendum(session, "Left, not right");

        OpenedNote read = As.person(daniel, () -> notes.open(session));

        assertThat(read.content()).isEqualTo(Signable.words("Left calf tight"));
        assertThat(read.session().startsAt()).isEqualTo(TestClock.START.minus(Duration.ofHours(2)));
        assertThat(read.seal()).isEqualTo(Seal.HOLDS);
        assertThat(read.addenda()).hasSize(1);
        assertThat(read.coSignature()).isNotNull();
        assertThat(read.coSignature().forMe()).isTrue();
        assertThat(As.person(daniel, () -> files.of(session))).isEmpty();
        assertThat(reasons("note.read", daniel)).containsExactly("lead");
        assertThatThrownBy(() -> As.person(daniel, () -> notes.open(before))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(daniel, () -> notes.notesOf(new ClientRef(client, clinic), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_co_signature_is_given_once_with_its_remark_and_the_trail_has_both() {
        sign(session);
        clock.advance(Duration.ofMinutes(20));
        As.person(daniel);
        coSignatures.coSign(session, " Well seen. ");

        OpenedNote read = notes.open(session);
        assertThat(read.coSignature()).isNotNull();
        assertThat(read.coSignature().signedAt()).isEqualTo(clock.instant());
        assertThat(read.coSignature().word().orElseThrow().text()).isEqualTo("Well seen.");
        assertThat(coSignatures.waitingCount(Set.of(clinic))).isZero();
        assertThat(trail("note.cosign", daniel)).isEqualTo(1);
        assertThat(trail("note.cosign.remark", daniel)).isEqualTo(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> coSignatures.coSign(session, "again"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> coSignatures.askForAddendum(session, "late"));
        assertThat(everything("audit_entry")).noneMatch(entry -> entry.contains("Well seen"));
    }

    @Test
    void nobody_but_the_lead_who_is_asked_co_signs() {
        sign(session);
        AccountId colleague = fixtures.therapist(clinic);
        fixtures.treats(colleague, client, clinic);
        AccountId elsewhere = fixtures.therapist(fixtures.clinic());
        for (AccountId person : List.of(ruaridh, colleague, elsewhere)) {
            As.person(person);
            assertThatThrownBy(() -> coSignatures.coSign(session, "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> coSignatures.askForAddendum(session, "x")).isInstanceOf(NotFound.class);
            assertThat(coSignatures.waiting(Set.of(clinic))).isEmpty();
        }
        for (AccountId person : List.of(nadia, fixtures.admin())) {
            As.person(person);
            assertThatThrownBy(() -> coSignatures.coSign(session, "")).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_lead_who_leaves_the_clinic_reads_nothing_of_it_any_more() {
        sign(session);
        fixtures.jdbc()
                .sql("update membership set until_date = '2026-09-14' where account_id = ?")
                .param(daniel.value())
                .update();
        As.person(daniel);
        assertThatThrownBy(() -> notes.open(session)).isInstanceOfAny(NotFound.class, AccessDeniedException.class);
        assertThat(counted("note_content")).isZero();
        assertThat(counted("note_cosignature")).isZero();
    }

    @Test
    void a_lead_asks_for_an_addendum_and_sees_when_it_is_there() {
        sign(session);
        As.person(daniel);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> coSignatures.askForAddendum(session, " "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("remark"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> coSignatures.askForAddendum(session, "x".repeat(1001)));
        coSignatures.askForAddendum(session, "Which side?");
        assertThat(coSignatures.waiting(Set.of(clinic)).getFirst().addendum()).isEqualTo(NoteToCoSign.Asked.WAITING);

        clock.advance(Duration.ofMinutes(5));
        As.person(ruaridh);
        assertThat(mine().addendumAsked()).isTrue();
        CoSignature asked = notes.open(session).coSignature();
        assertThat(asked).isNotNull();
        assertThat(asked.isAwaited()).isTrue();
        assertThat(asked.requests()).extracting(LeadRemark::text).containsExactly("Which side?");
        notes.addAddendum(session, "The left one.");
        assertThat(mine().addendumAsked()).isFalse();
        As.person(daniel);
        assertThat(coSignatures.waiting(Set.of(clinic)).getFirst().addendum()).isEqualTo(NoteToCoSign.Asked.ADDED);
        assertThat(trail("note.cosign.addendum", daniel)).isEqualTo(1);
    }

    @Test
    void a_referred_sessions_note_waits_in_every_list_though_the_session_is_cancelled() {
        sign(session);
        fixtures.jdbc()
                .sql("update appointment set outcome = 'CANCELLED' where id = ?")
                .param(session.value())
                .update();

        assertThat(today.unfinishedCount(Set.of(clinic))).isEqualTo(1);
        assertThat(today.unfinished(Set.of(clinic))).extracting(DaySession::id).containsExactly(session);
        As.person(daniel, () -> {
            coSignatures.askForAddendum(session, "What did the GP say?");
            return true;
        });
        assertThat(mine().addendumAsked()).isTrue();
        As.person(nadia);
        assertThat(missing.count(Set.of(clinic))).isEqualTo(1);
        assertThat(missing.of(Set.of(clinic)).notes())
                .extracting(MissingNote::state)
                .containsExactly(MissingNote.State.AWAITING);
    }

    @Test
    void who_was_reminded_and_has_signed_since_is_reminded_no_more_while_the_lead_is_waited_for() {
        fixtures.jdbc()
                .sql("insert into note_reminder (appointment_id, clinic_id, therapist_id, sent_by, sent_at, day)"
                        + " values (?, ?, ?, ?, ?, '2026-09-15')")
                .params(session.value(), clinic.value(), ruaridh.value(), nadia.value(), Fixtures.utc(TestClock.START))
                .update();
        assertThat(today.unfinished(Set.of(clinic)).getFirst().reminded()).isNotNull();

        sign(session);

        assertThat(today.unfinished(Set.of(clinic)).getFirst().awaited()).isNotNull();
        assertThat(today.unfinished(Set.of(clinic)).getFirst().reminded()).isNull();
    }

    @Test
    void a_note_that_waits_counts_as_signed_when_the_co_signature_is_there() {
        AppointmentId late = ended(Duration.ofHours(20));
        sign(session);
        sign(late);
        assertThat(today.unfinishedCount(Set.of(clinic))).isEqualTo(2);
        assertThat(today.unfinished(Set.of(clinic))).extracting(DaySession::id).containsExactly(late, session);
        As.person(nadia);
        assertThat(missing.count(Set.of(clinic))).isEqualTo(2);
        assertThat(missing.of(Set.of(clinic)).notes()).allMatch(note -> note.state() == MissingNote.State.AWAITING);
        assertThat(onTime()).isZero();

        As.person(daniel);
        coSignatures.coSign(session, "");
        clock.advance(Duration.ofHours(5)); // more than 24 h after the other's end
        coSignatures.coSign(late, "");

        As.person(ruaridh);
        assertThat(today.unfinishedCount(Set.of(clinic))).isZero();
        assertThat(today.unfinished(Set.of(clinic))).isEmpty();
        As.person(nadia);
        assertThat(missing.count(Set.of(clinic))).isZero();
        assertThat(missing.of(Set.of(clinic)).notes()).isEmpty();
        assertThat(onTime()).isEqualTo(1);
    }

    @Test
    void the_clients_list_says_who_is_to_co_sign_and_who_did() {
        sign(session);
        ClientRef ref = new ClientRef(client, clinic);
        assertThat(notes.notesOf(ref, null).notes().getFirst().isAwaited()).isTrue();
        As.person(daniel, () -> {
            coSignatures.coSign(session, "");
            return true;
        });
        assertThat(notes.notesOf(ref, null).notes().getFirst().coSignedAt()).isNotNull();
    }

    @Test
    void as_the_applications_role_nobody_forges_changes_or_takes_back_a_co_signature() {
        sign(session);
        String note = "note_id = (select id from session_note where appointment_id = '" + session + "')";
        String give = "update note_cosignature set signed_at = bound_now() where " + note;
        As.person(ruaridh);
        assertThat(attempt(give)).as("the author").isZero();
        refused(
                "insert into note_cosignature (note_id, clinic_id, client_id, author_id, lead_id, starts_at, ends_at, asked_at) select note_id,"
                        + " clinic_id, client_id, author_id, lead_id, starts_at, ends_at, asked_at from note_cosignature where "
                        + note);
        refused("delete from note_cosignature where " + note);
        refused("update note_cosignature set lead_id = author_id where " + note);
        refused(remark("COSIGNED"));
        As.person(nadia);
        assertThat(attempt(give)).as("a manager").isZero();
        assertThat(counted("note_cosignature")).as("who, when, given or not").isEqualTo(1);
        As.person(fixtures.therapist(clinic));
        assertThat(attempt(give)).as("a colleague").isZero();
        assertThat(counted("note_cosignature")).isZero();

        As.person(daniel);
        assertThat(counted("note_content")).isEqualTo(1);
        assertThat(attempt("update note_content set subjective = 'x' where " + note))
                .as("the text")
                .isZero();
        assertThat(attempt("delete from note_content where " + note)).isZero();
        assertThat(attempt("update session_note set state = 'DRAFT', signed_at = null where appointment_id = '"
                        + session + "'"))
                .isZero();
        refused("update note_cosignature set signed_at = '2026-01-01' where " + note);
        refused(remark("COSIGNED"));
        assertThat(attempt(remark("ADDENDUM"))).isEqualTo(1);
        assertThat(attempt(give)).isEqualTo(1);

        assertThat(attempt("update note_cosignature set signed_at = null where " + note))
                .as("taken back")
                .isZero();
        assertThat(attempt(give)).as("given again").isZero();
        refused(remark("ADDENDUM"));
        refused("update note_remark set text = 'x' where " + note);
        refused("delete from note_remark where " + note);
        assertThatThrownBy(() -> fixtures.jdbc()
                        .sql("update note_cosignature set signed_at = null where author_id = ?")
                        .param(ruaridh.value())
                        .update())
                .as("not even the superuser")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void as_the_applications_role_an_author_who_signs_by_hand_asks_all_the_same() {
        notes.saveDraft(session, Signable.words("by hand"), 0);
        attempt("update session_note set state = 'SIGNED', signed_at = bound_now() where appointment_id = '" + session
                + "'");
        assertThat(notes.open(session).coSignature()).isNotNull();
    }

    private String remark(String kind) {
        return "insert into note_remark (note_id, clinic_id, client_id, author_id, lead_id, kind, text, at) select note_id,"
                + " clinic_id, client_id, author_id, actor_id(), '" + kind
                + "', 'x', bound_now() from note_cosignature";
    }

    private int attempt(String statement) {
        Integer rows = transaction.execute(status -> jdbc.sql(statement).update());
        return rows == null ? 0 : rows;
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> attempt(statement)).as(statement).isInstanceOf(DataAccessException.class);
    }

    private long counted(String table) {
        Long rows = transaction.execute(status ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
        return rows == null ? 0 : rows;
    }

    private List<String> everything(String table) {
        return fixtures.jdbc()
                .sql("select t::text from " + table + " t where clinic_id = ?")
                .param(clinic.value())
                .query(String.class)
                .list();
    }

    private AwaitedCoSignature mine() {
        AwaitedCoSignature awaited = today.unfinished(Set.of(clinic)).getFirst().awaited();
        assertThat(awaited).isNotNull();
        return awaited;
    }

    private int onTime() {
        return missing.of(Set.of(clinic)).signed().getFirst().signed();
    }

    private void sign(AppointmentId appointment) {
        assertThat(notes.sign(appointment, Signable.words("Left calf tight").withException("Came twice that day"), 0))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private AppointmentId ended(Duration ago) {
        return fixtures.appointment(
                clinic, ruaridh, client, TestClock.START.minus(ago).minus(Duration.ofHours(1)), 60, "ATTENDED");
    }

    private void set(String statement) {
        fixtures.jdbc().sql(statement).param(clinic.value()).update();
    }

    private int trail(String action, AccountId actor) {
        return reasons(action, actor).size();
    }

    private List<String> reasons(String action, AccountId actor) {
        return fixtures.jdbc()
                .sql("select reason from audit_entry where action = ? and client_id = ? and actor_id = ?")
                .params(action, client.value(), actor.value())
                .query(String.class)
                .list();
    }
}
