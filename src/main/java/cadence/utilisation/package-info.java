/** Figures from the minutes of diary and notes (domain.md, "Utilisation: definitions"). */
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
            "notes"
        })
package cadence.utilisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
