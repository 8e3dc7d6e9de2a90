@NullMarked
package org.lifelane.application.imports;

import org.jspecify.annotations.NullMarked;
