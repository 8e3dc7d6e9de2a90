/** The planning core: what stands in a district, the network, who reaches what and when. No Spring, SQL, HTTP or JSON. */
@NullMarked
package org.lifelane.planning;

import org.jspecify.annotations.NullMarked;
