/** Clients, their alerts and consents, and the page that collects what other rooms know of a client. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "access", "audit", "clinics", "accounts"})
package cadence.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
