/** Who may do what: accounts, roles, signing in, and what the anonymous may read. */
@NullMarked
package org.lifelane.application.access;

import org.jspecify.annotations.NullMarked;
