/** What stands in a district: the rows of every layer, each value with its evidence. */
@NullMarked
package org.lifelane.planning.inventory;

import org.jspecify.annotations.NullMarked;
