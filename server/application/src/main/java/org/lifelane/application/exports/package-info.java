/** Layers and results, out to files. */
@NullMarked
package org.lifelane.application.exports;

import org.jspecify.annotations.NullMarked;
