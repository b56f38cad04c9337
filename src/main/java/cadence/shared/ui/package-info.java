/** Parts every view is built from: heads, states, notices, figures, drawings. They know no service and hold no text. */
@NullMarked
@NamedInterface("ui")
package cadence.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
