/** What stands in the district, as the map and other programs ask for it beside OGC API. */
@NullMarked
package org.lifelane.application.inventory;

import org.jspecify.annotations.NullMarked;
