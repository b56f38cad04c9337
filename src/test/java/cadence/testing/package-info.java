/** What tests share. */
@NullMarked
package cadence.testing;

import org.jspecify.annotations.NullMarked;
