/** Tests of session notes. */
@NullMarked
package cadence.notes;

import org.jspecify.annotations.NullMarked;
