package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.MailServer;
import cadence.shared.ui.Texts;
import cadence.testing.As;
import cadence.testing.LogLines;
import cadence.testing.PostgresIT;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** With a real mail server beside it, on this machine. */
class ReminderMailIT extends PostgresIT {

    /** Wednesday, 08:01 in London. */
    private static final Instant MORNING = Instant.parse("2026-09-16T07:01:00Z");

    @Autowired
    private ReminderService service;

    @Autowired
    private ReminderClock reminders;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ScheduledTaskHolder tasks;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private int port;
    private ClinicId clinic;
    private AccountId elise;
    private AccountId nadia;

    @BeforeEach
    void start() {
        server.start();
        port = server.getSmtp().getPort();
        // Only the mails of this test wait, and only its clinics mail.
        fixtures.jdbc().sql("delete from note_reminder_mail").update();
        fixtures.jdbc().sql("update clinic set remind_by_mail = false").update();
        clinic = mailing("Europe/London");
        elise = fixtures.therapist(clinic);
        nadia = fixtures.manager(clinic);
    }

    @AfterEach
    void stop() {
        server.stop();
        fixtures.jdbc().sql("update clinic set remind_by_mail = false").update();
    }

    @Test
    void a_managers_reminder_goes_by_mail_with_nothing_of_anyone_in_it() throws Exception {
        AppointmentId one = ended(clinic, elise, Duration.ofHours(80));
        AppointmentId two = ended(clinic, elise, Duration.ofHours(90));

        Reminded reminded = As.person(nadia, () -> service.remind(List.of(one, two)));

        assertThat(reminded.mailed()).isOne();
        assertThat(received()).as("nothing goes before the transaction is over").isEmpty();
        assertThat(post().deliver()).isOne();
        MimeMessage mail = received()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(elise + "@cadence.example");
        assertThat(mail.getSubject()).isEqualTo("You have 2 session notes to finish in Cadence");
        assertThat(String.valueOf(mail.getContent()).replace("\r\n", "\n").strip())
                .isEqualTo("""
                You have 2 session notes to finish in Cadence.

                https://cadence.example/unfinished-notes

                A clinic where you work sends reminders like this one, with nothing about anyone in them.
                """.strip());
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContain("Tomasz", "Wiśniewski", "Wi=C5", "Both calves tight", "Clinic " + clinic, "Mana Ger")
                .doesNotContainIgnoringCase("maintenance")
                .doesNotContain("2026-09-1", "12 Sep", "11 Sep");
        assertThat(post().deliver()).as("once").isZero();
    }

    @Test
    void a_clinic_that_did_not_set_it_mails_nothing() {
        fixtures.jdbc().sql("update clinic set remind_by_mail = false").update();
        AppointmentId late = ended(clinic, elise, Duration.ofHours(80));

        assertThat(As.person(nadia, () -> service.remind(List.of(late))).mailed())
                .isZero();
        morning(MORNING);

        assertThat(post().deliver()).isZero();
        assertThat(reminded(elise)).isEqualTo(1);
    }

    @Test
    void at_eight_by_the_clinics_clock_overdue_notes_are_reminded_of_in_one_mail() throws Exception {
        ended(clinic, elise, Duration.ofHours(80));
        ended(clinic, elise, Duration.ofHours(90));
        ended(clinic, elise, Duration.ofHours(1));

        morning(MORNING.minus(Duration.ofMinutes(2)));
        assertThat(reminded(elise)).as("before eight").isZero();
        morning(MORNING);
        morning(MORNING.plus(Duration.ofMinutes(90)));

        assertThat(reminded(elise)).as("not the note that is not due yet").isEqualTo(2);
        assertThat(post().deliver()).isOne();
        assertThat(received()[0].getSubject()).isEqualTo("You have 2 session notes to finish in Cadence");
        morning(MORNING.plus(Duration.ofDays(1)));
        assertThat(post().deliver()).as("the next day again").isOne();
        assertThat(received()).hasSize(2);
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from audit_entry where clinic_id = ? and action = 'note.remind'"
                                + " and actor_id is null")
                        .param(clinic.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void who_turns_it_on_in_the_afternoon_waits_for_the_next_morning() {
        ended(clinic, elise, Duration.ofHours(80));

        morning(MORNING.plus(Duration.ofHours(3)));

        assertThat(reminded(elise)).isZero();
    }

    @Test
    void a_server_that_is_down_gets_it_later_once() {
        ended(clinic, elise, Duration.ofHours(80));
        morning(MORNING);
        server.stop();
        try (LogLines log = new LogLines()) {
            assertThat(post().deliver()).isZero();
            assertThat(log.text())
                    .contains("the mail server did not take a reminder, it is tried again")
                    .doesNotContain(elise + "@");
        }
        GreenMail back = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            assertThat(post().deliver()).as("not before two minutes").isZero();
            clock.advance(Duration.ofMinutes(2));
            assertThat(post().deliver()).isOne();
            clock.advance(Duration.ofHours(2));
            assertThat(post().deliver()).isZero();
            assertThat(back.getReceivedMessages()).hasSize(1);
        } finally {
            back.stop();
        }
    }

    @Test
    void what_was_taken_and_never_marked_is_sent_again_by_another_process() {
        ended(clinic, elise, Duration.ofHours(80));
        morning(MORNING);
        // As a process does that is killed before it could send.
        transaction.executeWithoutResult(
                status -> jdbc.sql("select * from take_reminder_mail()").query().listOfRows());

        assertThat(post().deliver()).isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(post().deliver()).isOne();
        assertThat(received()).hasSize(1);
    }

    @Test
    void tries_come_further_and_further_apart_and_end_after_a_day() {
        ended(clinic, elise, Duration.ofHours(80));
        morning(MORNING);
        server.stop();
        int tries = 0;
        for (int minute = 0; minute < 26 * 60; minute += 2) {
            int before = attempts();
            post().deliver();
            tries += attempts() - before;
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(tries).isBetween(25, 30);
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from note_reminder_mail where dropped_at is not null")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void two_runners_send_one_mail() throws Exception {
        for (int note = 0; note < 10; note++) {
            ended(clinic, elise, Duration.ofHours(80 + 2 * note));
        }
        clock.set(MORNING);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> runs = List.of(both.submit(() -> run(together)), both.submit(() -> run(together)));
            assertThat(runs.get(0).get() + runs.get(1).get()).isOne();
        }
        assertThat(received()).hasSize(1);
        assertThat(received()[0].getSubject()).isEqualTo("You have 10 session notes to finish in Cadence");
    }

    private int run(CyclicBarrier together) throws Exception {
        together.await();
        reminders.remind();
        together.await();
        return post().deliver();
    }

    @Test
    void on_the_days_when_the_clock_changes_it_is_eight_as_well_and_once() {
        for (String eight : List.of("2026-10-25T08:00:00Z", "2027-03-28T07:00:00Z")) {
            Instant at = Instant.parse(eight);
            AccountId therapist = fixtures.therapist(clinic);
            fixtures.appointment(
                    clinic, therapist, fixtures.client(clinic), at.minus(Duration.ofDays(3)), 60, "ATTENDED");
            for (int hour = -10; hour < 0; hour++) {
                morning(at.plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(59)));
            }
            assertThat(reminded(therapist)).as("before " + eight).isZero();
            morning(at);
            morning(at.plus(Duration.ofHours(1)));
            assertThat(reminded(therapist)).as("at " + eight).isOne();
            assertThat(mails(therapist)).isOne();
        }
    }

    @Test
    void a_therapist_of_two_clinics_is_mailed_by_the_one_that_set_it() throws Exception {
        ClinicId silent = fixtures.clinic();
        AccountId both = fixtures.therapist(clinic, silent);
        ended(clinic, both, Duration.ofHours(80));
        ended(silent, both, Duration.ofHours(90));

        morning(MORNING);

        assertThat(post().deliver()).isOne();
        assertThat(received()[0].getSubject()).isEqualTo("You have 1 session note to finish in Cadence");
    }

    @Test
    void a_therapist_of_two_clinics_that_set_it_gets_one_mail() throws Exception {
        ClinicId other = mailing("Europe/London");
        AccountId both = fixtures.therapist(clinic, other);
        ended(clinic, both, Duration.ofHours(80));
        ended(other, both, Duration.ofHours(90));

        morning(MORNING);

        assertThat(post().deliver()).isOne();
        assertThat(received()[0].getSubject()).isEqualTo("You have 2 session notes to finish in Cadence");
    }

    @Test
    void who_is_suspended_or_has_signed_meanwhile_gets_none() {
        AccountId suspended = fixtures.account("Sus Pended", "SUSPENDED");
        fixtures.membership(suspended, clinic, "THERAPIST");
        ended(clinic, suspended, Duration.ofHours(80));
        AccountId soon = fixtures.therapist(clinic);
        ended(clinic, soon, Duration.ofHours(80));
        AppointmentId signed = ended(clinic, elise, Duration.ofHours(80));

        morning(MORNING);
        assertThat(mails(suspended)).isZero();
        fixtures.jdbc()
                .sql("update account set state = 'SUSPENDED' where id = ?")
                .param(soon.value())
                .update();
        signed(signed);

        assertThat(post().deliver()).isZero();
        assertThat(received()).isEmpty();
    }

    @Test
    void a_mail_with_nothing_left_to_say_leaves_the_morning_its_own() {
        AppointmentId first = ended(clinic, elise, Duration.ofHours(80));
        ended(clinic, elise, Duration.ofHours(90));
        clock.set(MORNING.minus(Duration.ofMinutes(10)));
        As.person(nadia, () -> service.remind(List.of(first)));
        As.nobody();
        signed(first);
        assertThat(post().deliver()).isZero();

        morning(MORNING);

        assertThat(mails(elise)).isOne();
        assertThat(post().deliver()).isOne();
    }

    @Test
    void without_a_mail_server_nothing_breaks() {
        ended(clinic, elise, Duration.ofHours(80));
        morning(MORNING);
        MailServer none = new MailServer(
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "desk@cadence.example", "");

        assertThat(new ReminderPost(jdbc, transaction, none, new ReminderWords(new Texts())).deliver())
                .isZero();
        assertThat(attempts()).isZero();
    }

    @Test
    void the_jobs_run_by_themselves_and_for_nobody_who_is_signed_in() {
        assertThat(tasks.getScheduledTasks())
                .anySatisfy(task -> assertThat(task.toString()).contains("ReminderClock.remind"))
                .anySatisfy(task -> assertThat(task.toString()).contains("ReminderPost.deliver"));
        for (AccountId person : List.of(nadia, elise, fixtures.admin())) {
            As.person(person);
            for (String deed : List.of(
                    "select remind_overdue_notes()",
                    "select * from take_reminder_mail()",
                    "select reminder_mail_sent(uuidv7())",
                    "select reminder_mail_notes(uuidv7(), '2026-09-15')")) {
                assertThatThrownBy(() -> transaction.executeWithoutResult(
                                status -> jdbc.sql(deed).query().listOfRows()))
                        .as(deed)
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }

    private void signed(AppointmentId session) {
        fixtures.jdbc()
                .sql("insert into session_note (appointment_id, clinic_id, client_id, author_id, state, started_at,"
                        + " saved_at, signed_at) select id, clinic_id, client_id, therapist_id, 'SIGNED', starts_at,"
                        + " ends_at, ends_at from appointment where id = ?")
                .param(session.value())
                .update();
    }

    private void morning(Instant at) {
        clock.set(at);
        reminders.remind();
    }

    private ReminderPost post() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", sender);
        return new ReminderPost(
                jdbc,
                transaction,
                new MailServer(
                        beans.getBeanProvider(JavaMailSender.class),
                        "desk@cadence.example",
                        "https://cadence.example/"),
                new ReminderWords(new Texts()));
    }

    private MimeMessage[] received() {
        return Arrays.copyOf(server.getReceivedMessages(), server.getReceivedMessages().length);
    }

    private ClinicId mailing(String zone) {
        ClinicId id = fixtures.clinic(zone);
        fixtures.jdbc()
                .sql("update clinic set remind_by_mail = true where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private long reminded(AccountId therapist) {
        return count("select count(*) from note_reminder where therapist_id = ?", therapist);
    }

    private long mails(AccountId therapist) {
        return count("select count(*) from note_reminder_mail where therapist_id = ?", therapist);
    }

    private long count(String sql, AccountId therapist) {
        return fixtures.jdbc()
                .sql(sql)
                .param(therapist.value())
                .query(Long.class)
                .single();
    }

    private int attempts() {
        return fixtures.jdbc()
                .sql("select coalesce(sum(attempts), 0) from note_reminder_mail")
                .query(Integer.class)
                .single();
    }

    private AppointmentId ended(ClinicId where, AccountId therapist, Duration ago) {
        return fixtures.appointment(
                where,
                therapist,
                fixtures.client(where),
                MORNING.minus(ago).minus(Duration.ofHours(1)),
                60,
                "ATTENDED");
    }
}
