/** Everything that touches the outside: files, database, HTTP, the command line. */
@NullMarked
package org.lifelane.application;

import org.jspecify.annotations.NullMarked;
