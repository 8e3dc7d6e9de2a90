/** What is wrong with a district's data, and how to mend it. */
@NullMarked
package org.lifelane.application.doctor;

import org.jspecify.annotations.NullMarked;
