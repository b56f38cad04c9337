/** Clinics, their rooms and settings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "access", "audit"})
package cadence.clinics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
