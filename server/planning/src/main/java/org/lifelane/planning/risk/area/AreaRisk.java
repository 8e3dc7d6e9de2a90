package org.lifelane.planning.risk.area;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * The risk of the buildings of one area.
 *
 * @param shape its outline, WGS 84; empty for a compound, which has none
 * @param buildings how many stand in it
 * @param population their people, as weighed
 * @param assumed how many buildings are weighed as one person, because nobody has recorded theirs
 * @param mean of the scores, weighed by people
 * @param worst score
 * @param worstBuilding id of the building that has it
 */
public record AreaRisk(
        String id,
        String name,
        Optional<Geometry> shape,
        int buildings,
        double population,
        int assumed,
        double mean,
        double worst,
        String worstBuilding) {}
