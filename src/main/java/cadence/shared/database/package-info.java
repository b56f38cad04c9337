/** The PostgreSQL that Cadence brings along: start, stop, recover, log in. Knows nothing of the rooms. */
@NullMarked
@NamedInterface("database")
package cadence.shared.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
