/** The screens of the figures. */
@NullMarked
package cadence.utilisation.ui;

import org.jspecify.annotations.NullMarked;
