/**
 * Time to a proven optimum by size: published instances, and synthetic ones on a real network drawn by a fixed seed, ours
 * beside plain SCIP on the textbook formulation in the same run.
 */
@NullMarked
package org.lifelane.benchmark.proof;

import org.jspecify.annotations.NullMarked;
