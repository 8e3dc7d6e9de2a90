/** Plans of stations and lanes: asked for over HTTP, computed in the background, kept in the database. */
@NullMarked
package org.lifelane.application.plans;

import org.jspecify.annotations.NullMarked;
