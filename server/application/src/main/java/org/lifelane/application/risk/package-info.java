/** The three failures and the risk score, as files and answers. */
@NullMarked
package org.lifelane.application.risk;

import org.jspecify.annotations.NullMarked;
