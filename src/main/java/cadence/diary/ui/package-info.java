/** The diary's views, dialogs and the parts it lends to other rooms. */
@NullMarked
package cadence.diary.ui;

import org.jspecify.annotations.NullMarked;
