/** Browserless tests of the notes' views. */
@NullMarked
package cadence.notes.ui;

import org.jspecify.annotations.NullMarked;
