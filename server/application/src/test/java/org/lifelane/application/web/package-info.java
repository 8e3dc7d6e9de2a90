@NullMarked
package org.lifelane.application.web;

import org.jspecify.annotations.NullMarked;
