package cadence.accounts;

import cadence.access.SignedIn;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Compares email and password. An unknown email, a wrong password and an account that is not active get the same answer
 * after the same work: a password is always hashed, if need be against one that nobody has.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final SignInLookup accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    AccountAuthentication(SignInLookup accounts, SignInThrottle throttle, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
        this.nobodysHash = Secret.random().hashedBy(encoder);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String email = Credentials.email(typed.getName());
        String password = String.valueOf(typed.getCredentials());
        SignInThrottle.Try attempt = throttle.begin(email, address(typed));
        Optional<SignedIn> account = accounts.find(email);
        String hash = account.map(SignedIn::getPassword).orElse(nobodysHash);
        boolean fits = password.length() <= Credentials.PASSWORD_MAX && encoder.matches(password, hash);
        if (!fits || account.filter(SignedIn::isEnabled).isEmpty()) {
            throttle.failed(account.map(SignedIn::account));
            throw new BadCredentialsException("no active account fits");
        }
        throttle.succeeded(attempt);
        SignedIn person = account.get();
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        token.setDetails(typed.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
