package cadence.access;

import cadence.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: who signed in, and no more. Rights are asked of the database on every request, so that a
 * membership that ended does not live on in a session.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private final UUID account;
    private final String email;
    private final String fullName;
    private final boolean active;
    private @Nullable String passwordHash;

    public SignedIn(AccountId account, String email, String fullName, boolean active, @Nullable String passwordHash) {
        this.account = account.value();
        this.email = email;
        this.fullName = fullName;
        this.active = active;
        this.passwordHash = passwordHash;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public String fullName() {
        return fullName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }

    /** The id only: a principal ends up in logs. */
    @Override
    public String toString() {
        return account.toString();
    }

    private static final long serialVersionUID = 1;
}
