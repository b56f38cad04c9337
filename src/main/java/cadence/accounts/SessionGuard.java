package cadence.accounts;

import cadence.access.CurrentUser;
import cadence.access.SignedIn;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session on its next request when the account is not active any more, or when nobody used it for the idle time. A
 * page's own heartbeats and its push channel are not use. The request then goes on as nobody's: a page is sent to sign in, and
 * Vaadin's own requests are told that the session has expired, upon which the page in the browser does the same.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    static final String ENDED = "cadence.session-ended";

    private static final String LAST_USE = "cadence.last-use";
    private static final Set<String> NOT_USE = Set.of("heartbeat", "push");

    private final CurrentUser currentUser;
    private final SignInLookup accounts;
    private final SignInJournal journal;
    private final Clock clock;
    private final Duration idleTime;

    SessionGuard(
            CurrentUser currentUser,
            SignInLookup accounts,
            SignInJournal journal,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration idleTime) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.idleTime = idleTime;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/VAADIN/build/") || path.startsWith("/fonts/") || path.endsWith(".css");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn person = currentUser.get().orElse(null);
        HttpSession session = request.getSession(false);
        if (person != null && session != null) {
            String why = reasonToEnd(request, session, person);
            if (why != null) {
                journal.ended(why);
                session.invalidate();
                SecurityContextHolder.clearContext();
                request.setAttribute(ENDED, true);
            }
        }
        chain.doFilter(request, response);
        beginIdleTime(request);
    }

    /** A session just signed in to has been used. */
    private void beginIdleTime(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && currentUser.get().isPresent() && session.getAttribute(LAST_USE) == null) {
            session.setAttribute(LAST_USE, clock.instant());
        }
    }

    private @Nullable String reasonToEnd(HttpServletRequest request, HttpSession session, SignedIn person) {
        Instant now = clock.instant();
        if (session.getAttribute(LAST_USE) instanceof Instant last
                && last.plus(idleTime).isBefore(now)) {
            return "idle";
        }
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (type == null || !NOT_USE.contains(type)) {
            session.setAttribute(LAST_USE, now);
        }
        return accounts.isActive(person.account()) ? null : "not-active";
    }

    /** Only Spring Security's chain runs this filter, after it knows the person. */
    @Bean
    static FilterRegistrationBean<SessionGuard> sessionGuardOnlyInChain(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }
}
