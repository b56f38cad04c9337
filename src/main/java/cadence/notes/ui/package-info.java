/** The views of session notes. */
@NullMarked
package cadence.notes.ui;

import org.jspecify.annotations.NullMarked;
