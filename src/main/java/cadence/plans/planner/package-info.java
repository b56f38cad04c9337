/** The event-aware plan as a pure function: no database, no clock, no randomness (domain.md, "The event-aware plan"). */
@NullMarked
@NamedInterface("planner")
package cadence.plans.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
