/** The words people read: message bundles by code, Chinese or English. */
@NullMarked
package org.lifelane.application.messages;

import org.jspecify.annotations.NullMarked;
