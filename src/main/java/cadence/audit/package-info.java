/** The trail of who did what, written in the same transaction as the deed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "access"})
package cadence.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
