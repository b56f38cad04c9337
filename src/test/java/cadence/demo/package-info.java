/** Tests of the demo data. */
@NullMarked
package cadence.demo;

import org.jspecify.annotations.NullMarked;
