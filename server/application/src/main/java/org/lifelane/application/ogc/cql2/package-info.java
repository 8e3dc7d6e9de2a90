/** Filters in CQL2 text, from the words to SQL with bound values. */
@NullMarked
package org.lifelane.application.ogc.cql2;

import org.jspecify.annotations.NullMarked;
