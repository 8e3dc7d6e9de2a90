/**
 * Siting, clearing and the joint plan as files: cost matrices and weights in, plans out. What is worked out stands in
 * {@code org.lifelane.planning}.
 */
@NullMarked
package org.lifelane.application.siting;

import org.jspecify.annotations.NullMarked;
