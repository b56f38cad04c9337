/** What the room of plans puts on the client's page. */
@NullMarked
package cadence.plans.ui;

import org.jspecify.annotations.NullMarked;
