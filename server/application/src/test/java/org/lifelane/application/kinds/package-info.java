/** Files as other programs and other maps make them, and what comes of them: read, counted or refused, never silent. */
@NullMarked
package org.lifelane.application.kinds;

import org.jspecify.annotations.NullMarked;
