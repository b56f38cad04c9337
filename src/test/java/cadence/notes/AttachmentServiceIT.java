package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.AttachmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.Samples;
import cadence.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class AttachmentServiceIT extends PostgresIT {

    @Autowired
    private AttachmentService files;

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

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
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(90)), 60, "SCHEDULED");
        As.person(elise);
    }

    @Test
    void a_file_begins_the_draft_and_comes_back_byte_by_byte() throws IOException {
        byte[] large = Samples.large(3_500_000);

        int version = add("calf.png", large);

        assertThat(version).isEqualTo(1);
        assertThat(notes.open(session).state()).isEqualTo(NoteState.DRAFT);
        AttachmentRow row = files.of(session).getFirst();
        assertThat(row.name()).isEqualTo("calf.png");
        assertThat(row.bytes()).isEqualTo(large.length);
        assertThat(row.thumbnail()).isTrue();
        assertThat(files.thumbnail(row.id())).isNotEmpty();
        assertThat(content(row.id())).isEqualTo(large);
        assertThat(trail("note.file.add")).isEqualTo(1);
        assertThat(trail("note.file.read")).isEqualTo(1);
    }

    @Test
    void what_is_refused_leaves_nothing_and_takes_nothing() throws IOException {
        notes.saveDraft(session, finished(), 0);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> add("calf.png", new byte[0]));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add("calf.svg", Samples.scriptedSvg()))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("calf.svg"));
        assertThatThrownBy(() -> files.add(session, "calf.png", new BreaksOff()))
                .isInstanceOf(IOException.class);

        assertThat(files.of(session)).isEmpty();
        assertThat(notes.open(session).content()).isEqualTo(finished());
    }

    @Test
    void a_file_is_locked_with_its_note_in_the_database_too() throws IOException {
        add("calf.png", Samples.picture("png"));
        notes.sign(session, finished(), 1);
        AttachmentRow row = files.of(session).getFirst();

        assertThat(row.signed()).isTrue();
        assertThatThrownBy(() -> files.remove(row.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> add("later.png", Samples.picture("png"))).isInstanceOf(Refused.class);
        for (String statement : List.of(
                "delete from note_attachment where id = ?",
                "update note_attachment set name = 'x' where id = ?",
                "delete from note_attachment_piece where attachment_id = ?",
                "update note_attachment_piece set content = 'x' where attachment_id = ?")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                            jdbc.sql(statement).params(row.id().value()).update()))
                    .as(statement)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(content(row.id())).isEqualTo(Samples.picture("png"));
    }

    @Test
    void a_file_of_a_draft_is_its_authors_alone() throws IOException {
        add("calf.png", Samples.picture("png"));
        AttachmentId file = files.of(session).getFirst().id();
        AccountId daniel = fixtures.therapist(clinic);
        fixtures.appointment(clinic, daniel, client, TestClock.START.plus(Duration.ofDays(1)), 60, "SCHEDULED");

        As.person(daniel);
        assertThatThrownBy(() -> files.open(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> content(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.thumbnail(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.piece(file, 0)).isInstanceOf(NotFound.class);
        assertThat(files.ofClient(new ClientRef(client, clinic))).isEmpty();
        assertThatThrownBy(() -> files.remove(file)).isInstanceOf(NotFound.class);

        As.person(elise);
        notes.sign(session, finished(), 1);
        As.person(daniel);
        assertThat(files.ofClient(new ClientRef(client, clinic))).hasSize(1);
        assertThat(content(file)).isEqualTo(Samples.picture("png"));
    }

    @Test
    void where_the_clinic_lets_its_team_read_notes_it_reads_their_files_and_leaves_a_trace() throws IOException {
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .params(clinic.value())
                .update();
        add("calf.png", Samples.picture("png"));
        AccountId colleague = fixtures.therapist(clinic);
        As.person(colleague);
        assertThatThrownBy(() -> files.of(session)).isInstanceOf(NotFound.class);
        As.person(elise);
        notes.sign(session, finished(), 1);

        As.person(colleague);
        assertThat(files.of(session)).hasSize(1);
        assertThat(files.ofClient(new ClientRef(client, clinic))).hasSize(1);
        assertThat(content(files.of(session).getFirst().id())).isEqualTo(Samples.picture("png"));
        As.person(elise);
        files.ofClient(new ClientRef(client, clinic));
        assertThat(trail("note.file.list")).isEqualTo(1);
    }

    @Test
    void neither_a_manager_nor_another_clinic_sees_a_file() throws IOException {
        add("calf.png", Samples.picture("png"));
        notes.sign(session, finished(), 1);
        AttachmentId file = files.of(session).getFirst().id();

        As.person(fixtures.manager(clinic));
        assertThatThrownBy(() -> files.open(file)).isInstanceOf(AccessDeniedException.class);
        As.person(fixtures.therapist(fixtures.clinic()));
        assertThatThrownBy(() -> files.open(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> content(file)).isInstanceOf(NotFound.class);
    }

    @Test
    void removing_and_discarding_take_the_content_along() throws IOException {
        add("one.png", Samples.picture("png"));
        add("two.pdf", Samples.pdf(false));
        files.remove(files.of(session).getFirst().id());
        assertThat(files.of(session)).extracting(AttachmentRow::name).containsExactly("two.pdf");

        notes.discardDraft(session);
        Integer pieces =
                transaction.execute(status -> jdbc.sql("select count(*) from note_attachment_piece where client_id = ?")
                        .params(client.value())
                        .query(Integer.class)
                        .single());
        assertThat(pieces).isZero();
    }

    private int add(String name, byte[] content) throws IOException {
        return files.add(session, name, new ByteArrayInputStream(content));
    }

    private byte[] content(AttachmentId id) {
        var out = new ByteArrayOutputStream();
        AttachmentRow row = files.open(id);
        Optional<byte[]> piece = files.piece(row.id(), 0);
        for (int next = 1; piece.isPresent(); next++) {
            out.writeBytes(piece.get());
            piece = files.piece(row.id(), next);
        }
        return out.toByteArray();
    }

    static DraftContent finished() {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf",
                Map.of(NotePart.SUBJECTIVE, "Bruise on the left calf, see picture."),
                2,
                45,
                4,
                2,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }

    private int trail(String action) {
        return fixtures.jdbc()
                .sql("select count(*) from audit_entry where action = ? and client_id = ? and actor_id = ?")
                .params(action, client.value(), elise.value())
                .query(Integer.class)
                .single();
    }

    /** A connection that ends in the middle. */
    private static final class BreaksOff extends InputStream {

        private int left = 100_000;

        @Override
        public int read() throws IOException {
            if (left-- > 0) {
                return 1;
            }
            throw new IOException("gone");
        }
    }
}
