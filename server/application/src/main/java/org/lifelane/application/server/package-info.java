/** The running server: its start and end, the data folder it holds, and how commands find it. */
@NullMarked
package org.lifelane.application.server;

import org.jspecify.annotations.NullMarked;
