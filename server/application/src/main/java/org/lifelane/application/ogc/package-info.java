/** OGC API Features, parts 1 and 3, at {@code /ogc}: every layer that people read, as far as the reader may see it. */
@NullMarked
package org.lifelane.application.ogc;

import org.jspecify.annotations.NullMarked;
