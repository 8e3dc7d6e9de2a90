/** Files taken apart into rows, one class a form; what a row means is not known here. */
@NullMarked
package org.lifelane.application.imports.sources;

import org.jspecify.annotations.NullMarked;
