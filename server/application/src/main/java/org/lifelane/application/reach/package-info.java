/** Arrival times and coverage, as files and answers. */
@NullMarked
package org.lifelane.application.reach;

import org.jspecify.annotations.NullMarked;
