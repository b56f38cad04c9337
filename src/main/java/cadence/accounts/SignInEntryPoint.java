package cadence.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends people to the sign-in page, and says so when they come from a session that has ended. */
class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {

    SignInEntryPoint() {
        super(SignInPage.PATH);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        boolean hadSession = request.getAttribute(SessionGuard.ENDED) != null
                || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
        return hadSession ? SignInPage.PATH + "?" + SignInPage.ENDED : SignInPage.PATH;
    }
}
