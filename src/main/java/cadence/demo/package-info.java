/**
 * Fills an empty embedded database with a plausible year and a half of clinics, people and sessions. Nobody imports it, and
 * it knows no room: only the tables, and the planner, which is a pure function. Its words lie in the resources under
 * {@code demo/}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "plans :: planner"})
package cadence.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
