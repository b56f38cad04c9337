/** What every room may use: typed ids, the clock, small value types; knows no room. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cadence.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
