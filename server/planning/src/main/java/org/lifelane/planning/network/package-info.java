/** The road network: nodes, edges, limits; building it from roads, lanes and gates, and one vehicle's search graph. */
@NullMarked
package org.lifelane.planning.network;

import org.jspecify.annotations.NullMarked;
