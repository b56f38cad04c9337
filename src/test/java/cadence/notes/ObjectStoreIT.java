package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.AttachmentId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import cadence.shared.Sha256;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.Samples;
import cadence.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in an object store, over the wire, with signatures that are checked. */
class ObjectStoreIT extends PostgresIT {

    private static final String BUCKET = "cadence-files";

    private static S3Server server;

    @Autowired
    private AttachmentStore store;

    @Autowired
    private AttachmentCheck check;

    @Autowired
    private Thumbnails thumbnails;

    @Autowired
    private VirusScan scan;

    @Autowired
    private AttachmentWriting writing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private NoteQuery notes;

    @Autowired
    private Access access;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private SessionNoteService noteService;

    @Autowired
    private JdbcClient jdbc;

    private ObjectStore objects;
    private AccountId elise;
    private AppointmentId session;

    @BeforeAll
    static void serve() throws IOException {
        server = new S3Server(BUCKET, "access", "a secret");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void make() {
        ClinicId clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        session = fixtures.appointment(
                clinic, elise, fixtures.client(clinic), TestClock.START.minus(Duration.ofMinutes(90)), 60, "SCHEDULED");
        objects = at(server.address(), "a secret");
        As.person(elise);
    }

    @AfterEach
    void close() {
        objects.destroy();
        As.nobody();
        new OutsideFilesExpiry(at(server.address(), "a secret"), jdbc, transaction(), clock).expire();
    }

    @Test
    void a_file_lies_in_the_bucket_under_its_id_alone_and_comes_back_byte_by_byte() throws IOException {
        byte[] large = Samples.large(3_500_000);

        files(objects).add(session, "calf.png", new ByteArrayInputStream(large));

        AttachmentRow row = row();
        assertThat(content(row.id())).isEqualTo(large);
        assertThat(row.thumbnail()).isTrue();
        assertThat(kept(row.id())).isEqualTo(Sha256.of(large));
        assertThat(server.object("files/" + row.id().value())).isEqualTo(large);
        assertThat(server.saidOf("files/" + row.id().value())).doesNotContain("calf");
    }

    @Test
    void files_that_were_kept_in_the_database_are_read_from_there_afterwards() throws IOException {
        files(at("", "")).add(session, "before.png", new ByteArrayInputStream(Samples.picture("png")));

        AttachmentRow row = row();
        assertThat(content(row.id())).isEqualTo(Samples.picture("png"));
        assertThat(inBucket(row.id())).isFalse();
    }

    @Test
    void what_is_taken_out_of_a_draft_leaves_the_bucket() throws IOException {
        files(objects).add(session, "calf.png", new ByteArrayInputStream(Samples.picture("png")));
        AttachmentId id = row().id();

        transaction().executeWithoutResult(status -> files(objects).remove(id));
        expire();

        assertThat(inBucket(id)).isFalse();
    }

    @Test
    void a_draft_that_is_thrown_away_takes_its_files_along() throws IOException {
        files(objects).add(session, "calf.png", new ByteArrayInputStream(Samples.picture("png")));
        AttachmentId id = row().id();

        noteService.discardDraft(session);
        expire();

        assertThat(inBucket(id)).isFalse();
    }

    @Test
    void what_belongs_to_a_note_cannot_be_entered_for_deletion() throws IOException {
        files(objects).add(session, "calf.png", new ByteArrayInputStream(Samples.picture("png")));
        AttachmentRow row = row();

        assertThatThrownBy(() -> transaction()
                        .execute(status -> jdbc.sql("select expect_outside_file(?)")
                                .param(row.id().value())
                                .query((found, number) -> 0)
                                .list()))
                .isInstanceOf(DuplicateKeyException.class);
        clock.advance(Duration.ofDays(2));
        expire();
        assertThat(content(row.id())).isEqualTo(Samples.picture("png"));
    }

    @Test
    void what_came_so_late_that_it_is_being_deleted_meanwhile_gets_no_row() {
        AttachmentId late = AttachmentId.next();
        writing.expect(session, late);
        objects.put(late, Samples.picture("png"));
        clock.advance(Duration.ofMinutes(61));
        server.keep("files/" + late.value());
        expire();

        assertThatThrownBy(() -> writing.keep(
                        session,
                        new NewAttachment(
                                late, true, "calf.png", AttachmentType.PNG, Samples.picture("png"), null, false)))
                .hasStackTraceContaining("is not expected any more");
        server.keep("");
        clock.advance(Duration.ofMinutes(61));
        expire();
        assertThat(inBucket(late)).isFalse();
    }

    @Test
    void nothing_leaves_for_a_note_that_takes_no_file() throws IOException {
        files(objects).add(session, "calf.png", new ByteArrayInputStream(Samples.picture("png")));
        noteService.sign(session, AttachmentServiceIT.finished(), 1);
        int before = server.size();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        files(objects).add(session, "later.png", new ByteArrayInputStream(Samples.picture("png"))));
        assertThat(server.size()).isEqualTo(before);
    }

    @Test
    void one_that_the_store_refuses_to_delete_holds_up_no_other() throws IOException {
        files(objects).add(session, "one.png", new ByteArrayInputStream(Samples.picture("png")));
        files(objects).add(session, "two.png", new ByteArrayInputStream(Samples.picture("png")));
        AttachmentId kept = rows().getFirst().id();
        AttachmentId gone = rows().getLast().id();
        transaction().executeWithoutResult(status -> files(objects).remove(kept));
        clock.advance(Duration.ofSeconds(1));
        transaction().executeWithoutResult(status -> files(objects).remove(gone));

        server.keep("files/" + kept.value());
        expire();
        assertThat(inBucket(kept)).isTrue();
        assertThat(inBucket(gone)).isFalse();

        server.keep("");
        clock.advance(Duration.ofMinutes(61));
        expire();
        assertThat(inBucket(kept)).isFalse();
    }

    @Test
    void an_object_that_was_exchanged_is_noticed() throws IOException {
        byte[] picture = Samples.picture("png");
        files(objects).add(session, "calf.png", new ByteArrayInputStream(picture));
        AttachmentId id = row().id();

        assertThat(isWhole(id, picture)).isTrue();
        assertThat(isWhole(id, Samples.scriptedSvg())).isFalse();
    }

    private boolean isWhole(AttachmentId id, byte[] content) {
        return transaction().execute(status -> files(objects).isWhole(id, Sha256.of(content)));
    }

    @Test
    void a_signed_notes_file_stays() throws IOException {
        files(objects).add(session, "calf.png", new ByteArrayInputStream(Samples.picture("png")));
        AttachmentRow row = row();
        noteService.sign(session, AttachmentServiceIT.finished(), 1);

        clock.advance(Duration.ofDays(400));
        expire();

        assertThat(content(row.id())).isEqualTo(Samples.picture("png"));
    }

    @Test
    void what_reached_the_bucket_and_no_note_is_deleted_after_an_hour_and_not_before() {
        AttachmentId lost = AttachmentId.next();
        writing.expect(session, lost);
        objects.put(lost, Samples.picture("png"));

        expire();
        assertThat(inBucket(lost)).isTrue();
        clock.advance(Duration.ofMinutes(61));
        expire();
        assertThat(inBucket(lost)).isFalse();
    }

    @Test
    void a_store_that_does_not_answer_says_so_and_leaves_nothing() {
        for (ObjectStore away :
                new ObjectStore[] {at("http://127.0.0.1:1", "a secret"), at(server.address(), "wrong")}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() ->
                            files(away).add(session, "calf.png", new ByteArrayInputStream(Samples.picture("png"))))
                    .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("notes.file.not-kept"));
            away.destroy();
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void what_could_not_be_deleted_stays_due() throws IOException {
        files(objects).add(session, "calf.png", new ByteArrayInputStream(Samples.picture("png")));
        AttachmentId id = row().id();
        transaction().executeWithoutResult(status -> files(objects).remove(id));
        As.nobody();

        ObjectStore away = at("http://127.0.0.1:1", "a secret");
        assertThat(new OutsideFilesExpiry(away, jdbc, transaction(), clock).expire())
                .isZero();
        away.destroy();
        assertThat(inBucket(id)).isTrue();
        clock.advance(Duration.ofMinutes(61));
        assertThat(new OutsideFilesExpiry(objects, jdbc, transaction(), clock).expire())
                .isEqualTo(1);
        assertThat(inBucket(id)).isFalse();
    }

    @Test
    void nobody_who_is_signed_in_takes_what_is_due() {
        assertThatThrownBy(() -> new OutsideFilesExpiry(objects, jdbc, transaction(), clock).expire())
                .hasStackTraceContaining("for the clock alone");
    }

    private AttachmentService files(ObjectStore where) {
        return new AttachmentService(
                store,
                check,
                thumbnails,
                scan,
                new OutsideFiles(where, writing),
                writing,
                transactions,
                notes,
                access,
                currentUser,
                audit);
    }

    /** The service stands here without the proxy that begins its transactions. */
    private List<AttachmentRow> rows() {
        return transaction().execute(status -> files(objects).of(session));
    }

    private AttachmentRow row() {
        return rows().getFirst();
    }

    private void expire() {
        As.nobody();
        new OutsideFilesExpiry(objects, jdbc, transaction(), clock).expire();
        As.person(elise);
    }

    private byte[] content(AttachmentId id) throws IOException {
        var whole = new ByteArrayOutputStream();
        Optional<byte[]> piece = files(objects).piece(id, 0);
        for (int next = 1; piece.isPresent(); next++) {
            whole.write(piece.get());
            piece = files(objects).piece(id, next);
        }
        return whole.toByteArray();
    }

    private boolean inBucket(AttachmentId id) {
        return server.object("files/" + id.value()) != null;
    }

    private byte[] kept(AttachmentId id) {
        return transaction()
                .execute(status -> jdbc.sql("select content from note_attachment_piece where attachment_id = ?")
                        .param(id.value())
                        .query((row, number) -> row.getBytes(1))
                        .single());
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private static ObjectStore at(String endpoint, String secret) {
        return new ObjectStore(endpoint.isEmpty() ? "" : BUCKET, endpoint, "eu-west-2", "access", secret);
    }
}
