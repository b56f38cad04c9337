/** Session notes: drafts that are never lost, signed notes that never change. */
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
            "diary",
            "plans"
        })
package cadence.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
