package cadence.accounts;

import cadence.access.CurrentUser;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts and their links, for those services that have asked whether the actor may. */
@Component
class Invitations {

    private final AccountStore accounts;
    private final InvitationStore invitations;
    private final InvitationMail mail;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    Invitations(
            AccountStore accounts,
            InvitationStore invitations,
            InvitationMail mail,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.mail = mail;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** The email and name as they are kept. */
    record Person(String email, String fullName) {

        /** No spaces, nothing with a meaning of its own in a mail's head, nothing unseen that turns the order of letters. */
        private static final Pattern SHAPE = Pattern.compile("[^\\s\\p{Cf}@<>\"(),:;\\[\\]\\\\]+@"
                + "[^\\s\\p{Cf}@<>\"(),:;\\[\\]\\\\]+\\.[^\\s\\p{Cf}@.<>\"(),:;\\[\\]\\\\]+");

        /** @throws Refused if one of them does not fit */
        static Person of(String email, String fullName) {
            // Small letters first: a few letters become two of them.
            String kept = Typed.requiredLine("email", email.toLowerCase(java.util.Locale.ROOT), Credentials.EMAIL_MAX);
            if (!SHAPE.matcher(kept).matches()) {
                throw new Refused("email", "accounts.email.malformed");
            }
            return new Person(kept, Typed.requiredLine("fullName", fullName, 120));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public AccountId create(Person person) {
        AccountId id = AccountId.next();
        accounts.insert(id, person.email(), person.fullName());
        audit.security("account.create", id, null);
        return id;
    }

    /** A new link, mailed where possible; older ones stop working. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Invited invite(AccountId account, Person person) {
        Secret secret = Secret.random();
        Instant expires = invitations.replace(account, secret, currentUser.id());
        audit.security("invitation.create", account, null);
        String link = mail.link(secret);
        return new Invited(account, person.email(), link, expires, mail.send(person.email(), person.fullName(), link));
    }
}
