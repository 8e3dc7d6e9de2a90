/** OpenStreetMap files into the rows of layers: what a fire engine may pass, and what people told the map. */
@NullMarked
package org.lifelane.planning.network.osm;

import org.jspecify.annotations.NullMarked;
