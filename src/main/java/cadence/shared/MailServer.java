package cadence.shared;

import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that the installation set ({@code spring.mail.host}), if it did; plain text only. */
@Component
public class MailServer {

    /** Shorter than a mail is held by whoever sends it (0481-notes-create-reminder.sql: two minutes). */
    private static final String ANSWER_MS = "60000";

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final String publicAddress;

    public MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${cadence.mail.from:cadence@localhost}") String from,
            @Value("${cadence.url:}") String publicAddress) {
        this.sender = sender;
        this.from = from;
        this.publicAddress = publicAddress;
    }

    public boolean isSetUp() {
        return sender.getIfAvailable() != null;
    }

    /** The address that people type, without a slash at the end; empty where none is set ({@code cadence.url}). */
    public String publicAddress() {
        return publicAddress.replaceFirst("/+$", "");
    }

    /**
     * Sends it now; never inside a transaction, which it would hold open for seconds.
     *
     * @throws org.springframework.mail.MailException if the server did not take it
     * @throws IllegalStateException if none is set up
     */
    public void send(String to, String subject, String text) {
        @Nullable JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            throw new IllegalStateException("no mail server is set up");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        patient(mail).send(message);
    }

    /**
     * A server that looks at a mail before it says that it took it may need a while; who hangs up earlier sends it again. The
     * settings themselves are short, for somebody who waits at the screen.
     */
    private static JavaMailSender patient(JavaMailSender set) {
        if (!(set instanceof JavaMailSenderImpl quick)) {
            return set;
        }
        var patient = new JavaMailSenderImpl();
        patient.setProtocol(quick.getProtocol());
        patient.setHost(quick.getHost());
        patient.setPort(quick.getPort());
        patient.setUsername(quick.getUsername());
        patient.setPassword(quick.getPassword());
        patient.setDefaultEncoding(quick.getDefaultEncoding());
        var properties = new Properties();
        properties.putAll(quick.getJavaMailProperties());
        for (String protocol : List.of("smtp", "smtps")) {
            properties.setProperty("mail." + protocol + ".timeout", ANSWER_MS);
        }
        patient.setJavaMailProperties(properties);
        return patient;
    }
}
