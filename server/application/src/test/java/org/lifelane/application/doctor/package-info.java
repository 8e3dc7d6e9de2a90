@NullMarked
package org.lifelane.application.doctor;

import org.jspecify.annotations.NullMarked;
