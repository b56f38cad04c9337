package cadence.testing;

import cadence.shared.AccountId;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The base of all browserless tests of views: real services, real PostgreSQL, clicks by visible label. */
public abstract class KaribuTest extends PostgresIT {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("cadence");

    @Autowired
    private ApplicationContext context;

    private @Nullable AccountId signedIn;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    /** Signs the person in and opens the address, such as {@code "clients"}. */
    protected void open(AccountId person, String address) {
        if (!person.equals(signedIn)) {
            // Another person sits at another browser.
            As.nobody();
            closeBrowser();
            openBrowser();
            signedIn = person;
        }
        As.person(person);
        // What Spring Security's filters do in a server: the request knows who is signed in.
        ((FakeRequest) VaadinServletRequest.getCurrent().getRequest())
                .setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        UI.getCurrent().navigate(address);
    }
}
