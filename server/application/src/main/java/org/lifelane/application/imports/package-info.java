/**
 * Files in: every form a layer comes in, read into features. {@link org.lifelane.application.imports.LayerFiles} is the
 * way in; {@code sources} takes a file apart into rows, {@code values} reads what stands in them.
 */
@NullMarked
package org.lifelane.application.imports;

import org.jspecify.annotations.NullMarked;
