/** Who may do what: access.md as code, the signed-in person, and their binding to the database transaction. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
package cadence.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
