package cadence.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** What follows a try to sign in, and signing out: the trail, and what the page says. */
@Component
class SignInOutcome implements AuthenticationFailureHandler, LogoutHandler {

    private final SignInJournal journal;

    SignInOutcome(SignInJournal journal) {
        this.journal = journal;
    }

    /** The person is already bound here, so that the entry carries their name. */
    @EventListener
    void onSuccess(InteractiveAuthenticationSuccessEvent event) {
        journal.signedIn();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String email = Credentials.email(String.valueOf(request.getParameter("username")));
        request.getSession().setAttribute(SignInPage.TYPED_EMAIL, email);
        String answer = failure instanceof TooManyTries tries
                ? SignInPage.WAIT + "=" + (tries.untilNextTry().toMillis() + 999) / 1000
                : SignInPage.FAILED;
        response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?" + answer);
    }

    @Override
    public void logout(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Authentication authentication) {
        journal.signedOut();
    }
}
