/** What people write into tables: numbers with units, yes and 是, column names and words in Chinese and English. */
@NullMarked
package org.lifelane.application.imports.values;

import org.jspecify.annotations.NullMarked;
