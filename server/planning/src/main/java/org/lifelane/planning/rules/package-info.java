/** Fire-code rules as data, and what each says of a building: findings with rule, evidence and mend. */
@NullMarked
package org.lifelane.planning.rules;

import org.jspecify.annotations.NullMarked;
