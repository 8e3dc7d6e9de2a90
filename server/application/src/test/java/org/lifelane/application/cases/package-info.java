@NullMarked
package org.lifelane.application.cases;

import org.jspecify.annotations.NullMarked;
