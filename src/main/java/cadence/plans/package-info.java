/** Events and treatment plans. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: print",
            "access",
            "audit",
            "clinics",
            "accounts",
            "clients",
            "diary"
        })
package cadence.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
