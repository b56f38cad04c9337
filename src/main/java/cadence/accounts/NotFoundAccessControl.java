package cadence.accounts;

import cadence.access.ViewAccessChecker;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** A view that is not this person's looks exactly like an address that does not exist (access.md). */
class NotFoundAccessControl extends SpringNavigationAccessControl {

    private static final long serialVersionUID = 1;

    NotFoundAccessControl(ViewAccessChecker checker) {
        super(List.of(checker), new DefaultAccessCheckDecisionResolver());
    }

    @Override
    protected Class<? extends RuntimeException> getAccessDeniedException(AnnotatedElement securedClass) {
        return NotFoundException.class;
    }
}
