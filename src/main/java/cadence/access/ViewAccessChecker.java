package cadence.access;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/**
 * The first wall: a view opens only for whom its {@link OpensFor} lets in, by today's rights and not by what the session once
 * was granted. A view without the annotation opens for nobody.
 */
@Component
public class ViewAccessChecker implements NavigationAccessChecker {

    private static final long serialVersionUID = 1;

    private final transient Access access;

    ViewAccessChecker(Access access) {
        this.access = access;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling()) {
            return AccessCheckResult.allow();
        }
        Class<?> target = context.getNavigationTarget();
        if (target.isAnnotationPresent(AnonymousAllowed.class)) {
            return AccessCheckResult.allow();
        }
        if (target.isAnnotationPresent(PermitAll.class) && context.getPrincipal() != null) {
            return AccessCheckResult.allow();
        }
        OpensFor asks = target.getAnnotation(OpensFor.class);
        return asks != null && access.mayAnywhere(asks.resource(), asks.operation())
                ? AccessCheckResult.allow()
                : AccessCheckResult.deny("not for this person");
    }
}
