/** Journeys in a real browser on the packaged product, as a user would meet it. */
@NullMarked
package cadence.e2e;

import org.jspecify.annotations.NullMarked;
