package cadence.accounts.ui;

import cadence.access.CurrentUser;
import cadence.access.SignedIn;
import cadence.accounts.SignInPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page that was left open how it stands: whose session the browser has now, and the CSRF token that goes with it. A
 * page of another site cannot read the answer.
 */
@RestController
class StandingEndpoint {

    private final CurrentUser currentUser;

    StandingEndpoint(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @param account null when nobody is signed in */
    record Standing(@Nullable String account, String header, String token) {}

    @GetMapping(SignInPage.STANDING)
    ResponseEntity<Standing> standing(CsrfToken csrf) {
        String account =
                currentUser.get().map(SignedIn::account).map(Object::toString).orElse(null);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Standing(account, csrf.getHeaderName(), csrf.getToken()));
    }
}
