@NullMarked
package cadence.shell;

import org.jspecify.annotations.NullMarked;
