/** The environment of the tests: real databases that exist for one run. */
@NullMarked
package org.lifelane.application.testing;

import org.jspecify.annotations.NullMarked;
