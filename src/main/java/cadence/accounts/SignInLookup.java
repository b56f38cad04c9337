package cadence.accounts;

import cadence.access.SignedIn;
import cadence.access.TransactionBinding;
import cadence.shared.AccountId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the one account that someone signs in to; the transaction sees no other. */
@Component
class SignInLookup {

    private static final String BY_EMAIL = """
            select a.id, a.email, a.full_name, a.state = 'ACTIVE' active, c.password_hash
            from account a
            left join credential c on c.account_id = a.id
            where a.email = :email
            """;

    private static final String IS_ACTIVE = "select state = 'ACTIVE' from account where id = :id";

    private final JdbcClient jdbc;
    private final TransactionBinding binding;

    SignInLookup(JdbcClient jdbc, TransactionBinding binding) {
        this.jdbc = jdbc;
        this.binding = binding;
    }

    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String email) {
        binding.signingIn(email);
        return jdbc.sql(BY_EMAIL)
                .param("email", email)
                .query((row, number) -> new SignedIn(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        row.getString("full_name"),
                        row.getBoolean("active"),
                        row.getString("password_hash")))
                .optional();
    }

    /** Whether the signed-in person's account is active now. */
    @Transactional(readOnly = true)
    public boolean isActive(AccountId account) {
        return jdbc.sql(IS_ACTIVE)
                .param("id", account.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
