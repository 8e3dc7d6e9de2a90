package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * {@code site-clear}: no tree, line, net, canopy, parked car or other fixed thing on a rescue site or between it and the
 * face that it serves. What hangs on the face itself is judged as a net or a canopy is. Where obstacles are recorded in
 * the district and none here, that is taken as met on inference.
 */
final class SiteClear implements RuleCheck {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final String CLEAR = "clear";
    private static final String WITHIN = "within_m";
    /** What hinders by what it is; anything else by being fixed. */
    private static final Set<String> HINDERING = Set.of("tree", "power_line", "net", "canopy", "parking");
    /** What may hang on a face. */
    private static final Set<String> HANGING = Set.of("net", "canopy", "billboard");

    static List<RuleCheck> all() {
        return List.of(new SiteClear());
    }

    @Override
    public String rule() {
        return "site-clear";
    }

    @Override
    public Set<String> requirements() {
        return Set.of(CLEAR, WITHIN);
    }

    @Override
    public Optional<Finding> check(BuildingCase building, Rule rule) {
        Building tower = building.building();
        if (tower.knownLower() || building.sites().isEmpty()) {
            return Optional.empty();
        }
        Tally tally = new Tally(building, rule);
        if (!building.district().records(Layers.OBSTACLES)) {
            return tally.unknown(Layers.OBSTACLES).finding();
        }
        if (!tower.hasFootprint()) {
            tally.unknown(Building.FOOTPRINT);
        }
        tally.met(rule.requirement(CLEAR), Evidence.INFERRED, SiteFrontage.names(building));
        for (Placed site : building.sites()) {
            Geometry ground = ground(site, tower, rule.number(WITHIN));
            building.obstacles().stream()
                    .filter(thing -> thing.shape().intersects(ground) && outside(thing, tower))
                    .forEach(thing -> judge(thing, site, rule.requirement(CLEAR), tally));
        }
        return tally.finding();
    }

    private static void judge(Placed thing, Placed site, Requirement clear, Tally tally) {
        boolean hindering = thing.row().text("kind").filter(HINDERING::contains).isPresent();
        Optional<Boolean> fixed = thing.row().flag("fixed");
        if (hindering || fixed.orElse(false)) {
            Evidence drawn = Evidence.weakest(
                    thing.row().evidence("geometry"), site.row().evidence("geometry"));
            tally.broken(clear, Evidence.weakest(drawn, thing.row().evidence("kind")), thing.name(), site.name());
        } else if (fixed.isEmpty()) {
            tally.unknown(thing, "fixed");
        }
    }

    /** Whether it stands before the building, neither in it nor hanging on its face. */
    private static boolean outside(Placed thing, Building tower) {
        boolean mayHang = thing.row().text("kind").filter(HANGING::contains).isPresent();
        if (!tower.hasFootprint()) {
            return !mayHang
                    || !thing.row()
                            .key("building_id")
                            .equals(Optional.of(tower.row().key()));
        }
        return !tower.shape().contains(thing.shape()) && !(mayHang && FaceObstacles.onFace(thing, tower));
    }

    /** The site and what lies between it and the part of the façade that looks out on it. */
    private static Geometry ground(Placed site, Building tower, double within) {
        if (!tower.hasFootprint()) {
            return site.shape();
        }
        List<Coordinate> corners = new ArrayList<>(Arrays.asList(site.shape().getCoordinates()));
        tower.facade().sides().stream()
                .map(side -> side.facedBy(List.of(site.shape()), within))
                .max(Comparator.comparingDouble(FacadeSide.Faced::lengthM))
                .ifPresent(faced -> faced.spots().forEach(spot -> corners.add(spot.at())));
        return FACTORY.createMultiPointFromCoords(corners.toArray(new Coordinate[0]))
                .convexHull();
    }
}
