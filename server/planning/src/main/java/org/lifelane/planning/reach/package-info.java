/** Who reaches what, when, and why not: arrivals over a vehicle's search graph. */
@NullMarked
package org.lifelane.planning.reach;

import org.jspecify.annotations.NullMarked;
