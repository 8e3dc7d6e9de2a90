/** The search graph that analyses use, as files. */
@NullMarked
package org.lifelane.application.network;

import org.jspecify.annotations.NullMarked;
