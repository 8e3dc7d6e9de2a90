package org.lifelane.planning.siting;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.RoadNetwork;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Holds candidate sites for full and small stations against the rules on where a station may stand (建标152-2017 第15条):
 * away from the exits of crowded places, on a street, away from hazardous works. Micro stations are exempt.
 */
public final class Screening {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /**
     * The numbers and words of the rules.
     *
     * @param exitM nearer than this to a crowded place excludes; metres
     * @param streetM farther than this from every street excludes; metres
     * @param hazardM nearer than this to hazardous works is told and does not exclude; metres
     * @param crowded kinds of premises that count as crowded
     * @param hazardous kinds of premises that count as hazardous works
     * @param streets road classes that count as streets
     */
    public record Limits(
            double exitM,
            double streetM,
            double hazardM,
            Set<String> crowded,
            Set<String> hazardous,
            Set<String> streets) {
        public Limits {
            crowded = Set.copyOf(crowded);
            hazardous = Set.copyOf(hazardous);
            streets = Set.copyOf(streets);
        }

        /** Reads {@code gis-data/siting/screening.csv}. */
        public static Limits read(Reader table) throws IOException {
            Map<String, String> values = NamedValues.read(table);
            return new Limits(
                    Double.parseDouble(text(values, "exit_m")),
                    Double.parseDouble(text(values, "street_m")),
                    Double.parseDouble(text(values, "hazard_m")),
                    Set.of(text(values, "crowded").split(";", -1)),
                    Set.of(text(values, "hazardous").split(";", -1)),
                    Set.of(text(values, "streets").split(";", -1)));
        }

        private static String text(Map<String, String> values, String name) {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("screening.csv lacks " + name);
            }
            return value;
        }
    }

    /**
     * A rule that a candidate does not meet.
     *
     * @param rule {@code st-site-exit}, {@code st-site-street} or {@code st-site-hazmat}
     * @param excludes whether the candidate falls out for it
     * @param place id of the premises it is too near to; empty where no street is near
     * @param metres to it; the limit where no street is near
     */
    public record Remark(String candidateId, String rule, boolean excludes, String place, double metres) {}

    private final RoadNetwork network;
    private final EdgeIndex index;
    private final List<Feature> premises;
    private final Limits limits;

    public Screening(RoadNetwork network, EdgeIndex index, List<Feature> premises, Limits limits) {
        this.network = network;
        this.index = index;
        this.premises =
                premises.stream().filter(row -> row.geometry().isPresent()).toList();
        this.limits = limits;
    }

    /** Everything to be said against a candidate; nothing of a micro station. */
    public List<Remark> of(Station candidate) {
        if (candidate.micro()) {
            return List.of();
        }
        Geometry place = FACTORY.createPoint(network.plane().toPlane(candidate.place()));
        List<Remark> remarks = new ArrayList<>();
        for (Feature each : premises) {
            String kind = each.text("kind").orElse("");
            double metres = network.plane().toPlane(each.shape()).distance(place);
            if (limits.crowded().contains(kind) && metres < limits.exitM()) {
                remarks.add(new Remark(candidate.id(), "st-site-exit", true, each.id(), metres));
            }
            if (limits.hazardous().contains(kind) && metres < limits.hazardM()) {
                remarks.add(new Remark(candidate.id(), "st-site-hazmat", false, each.id(), metres));
            }
        }
        boolean street = !index.within(place, limits.streetM(), this::street).isEmpty();
        if (!street) {
            remarks.add(new Remark(candidate.id(), "st-site-street", true, "", limits.streetM()));
        }
        return remarks;
    }

    private boolean street(int edge) {
        return !network.way(edge).lane()
                && limits.streets().contains(network.way(edge).speedClass());
    }
}
