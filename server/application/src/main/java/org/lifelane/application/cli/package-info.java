/** The command line: one class a command, thin over the same services as the server. */
@NullMarked
package org.lifelane.application.cli;

import org.jspecify.annotations.NullMarked;
