package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.access.CurrentUser;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.testing.As;
import cadence.testing.LogLines;
import cadence.testing.PostgresIT;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** With a real mail server beside it, on this machine. */
class InvitationMailIT extends PostgresIT {

    @Autowired
    private InvitationWords words;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private InvitationStore store;

    @Autowired
    private InvitationService service;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Invitations.Person person;

    @BeforeEach
    void start() {
        server.start();
        person = Invitations.Person.of(UUID.randomUUID() + "@clinic.example", "Siân Ní Bhriain");
        As.person(fixtures.admin());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_mail_has_the_name_the_link_and_nothing_else_of_a_person() throws Exception {
        Invited invited = invite(server.getSmtp().getPort());

        assertThat(invited.mailed()).isTrue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(person.email());
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("desk@cadence.example");
        assertThat(mail.getSubject()).isEqualTo("Your invitation to Cadence");
        assertThat(String.valueOf(mail.getContent()).replace("\r\n", "\n").strip())
                .isEqualTo("""
                Siân Ní Bhriain,

                you are invited to Cadence. Open this link and choose a password:

                %s

                The link works once, for 7 days, and is for you alone. If you did not expect it, ignore this mail.
                """.formatted(invited.link()).strip());
        assertThat(GreenMailUtil.getHeaders(mail)).doesNotContain(invited.link());
    }

    @Test
    void a_mail_server_that_is_down_loses_no_invitation_and_no_link() {
        int port = server.getSmtp().getPort();
        server.stop();
        try (LogLines log = new LogLines()) {
            Invited invited = invite(port);

            assertThat(invited.mailed()).isFalse();
            assertThat(invited.link()).startsWith("https://cadence.example/welcome/");
            String secret = invited.link().substring(invited.link().lastIndexOf('/') + 1);
            As.nobody();
            assertThat(service.invited(secret)).isPresent();
            assertThat(log.text())
                    .contains("the mail server did not take an invitation")
                    .doesNotContain(secret)
                    .doesNotContain(person.email())
                    .doesNotContain("Siân");
        }
    }

    @Test
    void a_mail_server_that_is_silent_is_given_up_after_seconds() {
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            assertThat(environment.getProperty("spring.mail.properties.mail.smtp." + wait, Integer.class))
                    .as(wait)
                    .isBetween(1_000, 10_000);
        }
    }

    private Invited invite(int port) {
        Invitations invitations = new Invitations(accounts, store, mail(port), currentUser, audit);
        return transaction.execute(status -> {
            AccountId account = invitations.create(person);
            return invitations.invite(account, person);
        });
    }

    /** As Spring Boot makes the sender from {@code spring.mail.host}. */
    private InvitationMail mail(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", sender);
        return new InvitationMail(
                beans.getBeanProvider(JavaMailSender.class), words, "desk@cadence.example", "https://cadence.example/");
    }
}
