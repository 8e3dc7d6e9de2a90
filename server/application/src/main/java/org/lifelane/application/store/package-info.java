/**
 * The database: H2GIS in a file of the data folder, or PostGIS. One SQL for both; what differs is in {@link
 * org.lifelane.application.store.Dialect}. Nothing here needs a Spring context, so that commands can use it at once.
 */
@NullMarked
package org.lifelane.application.store;

import org.jspecify.annotations.NullMarked;
