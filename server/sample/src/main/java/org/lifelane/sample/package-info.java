/**
 * Makes the synthetic sample of {@code gis-data/liangping}: invented streets, compounds and high-rises under the real
 * names of the district's 33 townships, with a list of every trouble planted in them.
 */
@NullMarked
package org.lifelane.sample;

import org.jspecify.annotations.NullMarked;
