/** From the alarm to the fire floor: engine after engine at the kerb, then the way up. */
@NullMarked
package org.lifelane.planning.risk.times;

import org.jspecify.annotations.NullMarked;
