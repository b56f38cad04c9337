/** Pages of clinics and their settings. */
@NullMarked
package cadence.clinics.ui;

import org.jspecify.annotations.NullMarked;
