/** The front door: starts the database that comes along, then everything else. */
@NullMarked
package cadence;

import org.jspecify.annotations.NullMarked;
