/** Rosters, leave and appointments. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "access",
            "audit",
            "clinics",
            "accounts",
            "accounts :: ui",
            "clients"
        })
package cadence.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
