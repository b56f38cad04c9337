/** Accounts, memberships, invitations and signing in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "access", "audit", "clinics"})
package cadence.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
