package org.lifelane.planning.risk;

/**
 * A lane, site, hydrant … to put right, and what that does to all the buildings that suffer from it.
 *
 * @param feature as {@code layer/id}
 * @param buildings how many scores fall
 * @param points by how much they fall together
 */
public record FeatureMend(String feature, int buildings, double points) {}
