package cadence.accounts;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the links of invitations, and mails them where a mail server is set ({@code spring.mail.host}). */
@Component
class InvitationMail {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final String publicAddress;
    private final InvitationWords words;

    InvitationMail(
            ObjectProvider<JavaMailSender> sender,
            InvitationWords words,
            @Value("${cadence.mail.from:cadence@localhost}") String from,
            @Value("${cadence.url:}") String publicAddress) {
        this.sender = sender;
        this.words = words;
        this.from = from;
        this.publicAddress = publicAddress;
    }

    /** The link, at the address set as {@code cadence.url} or else the one that the person who asks is using. */
    String link(Secret secret) {
        return address() + "/welcome/" + secret.text();
    }

    /** Whether the mail server took the mail. The link goes to no log. */
    boolean send(String email, String fullName, String link) {
        @Nullable JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return false;
        }
        try {
            SimpleMailMessage message = new SimpleMailMessage();
            message.setFrom(from);
            message.setTo(email);
            message.setSubject(words.subject());
            message.setText(words.text(fullName, link));
            mail.send(message);
            return true;
        } catch (MailException e) {
            LOG.warn(
                    "the mail server did not take an invitation: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private String address() {
        if (!publicAddress.isEmpty()) {
            return publicAddress.replaceFirst("/+$", "");
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:8080"
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
