@NullMarked
package org.lifelane.sample;

import org.jspecify.annotations.NullMarked;
