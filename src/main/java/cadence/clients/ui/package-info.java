/** The views of the clients' room. */
@NullMarked
package cadence.clients.ui;

import org.jspecify.annotations.NullMarked;
