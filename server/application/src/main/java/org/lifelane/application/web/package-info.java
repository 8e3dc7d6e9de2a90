/** What all HTTP answers share: problem documents, languages, validators of caches, the pages' addresses. */
@NullMarked
package org.lifelane.application.web;

import org.jspecify.annotations.NullMarked;
