package cadence.access;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What else than the signed-in person a transaction can be bound to, for the moments before anyone is signed in. Each
 * opens the rows of one account and nothing else (0003-access-create-binding.sql).
 */
@Component
public class TransactionBinding {

    private final JdbcClient jdbc;

    TransactionBinding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the account with this email, for signing in, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void signingIn(String email) {
        set("cadence.sign_in", email.strip().toLowerCase(Locale.ROOT));
    }

    /** Opens the invited account whose invitation's digest this is, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void invited(String tokenHash) {
        set("cadence.invitation", tokenHash);
    }

    private void set(String name, String value) {
        jdbc.sql("select set_config(:name, :value, true)")
                .param("name", name)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
