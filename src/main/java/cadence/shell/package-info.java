/** The frame around every view: layout, navigation, go-to, and the calm error pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "access",
            "audit",
            "clinics",
            "accounts",
            "clients",
            "diary",
            "plans",
            "notes",
            "utilisation"
        })
package cadence.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
