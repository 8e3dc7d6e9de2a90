package org.lifelane.planning.network.osm;

import com.graphhopper.reader.ReaderElement;

/**
 * An object of a file, as one of its versions.
 *
 * @param version 0 where the file does not say
 * @param there whether it exists in this version; otherwise somebody deleted it
 */
record OsmObject(ReaderElement element, int version, boolean there) {}
