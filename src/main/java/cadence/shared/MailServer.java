package cadence.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server that the installation set ({@code spring.mail.host}), if it did; plain text only. */
@Component
public class MailServer {

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
        mail.send(message);
    }
}
