/** What every print is made with: a sheet built node by node, its fonts, and the tagged PDF. */
@NullMarked
@NamedInterface("print")
package cadence.shared.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
