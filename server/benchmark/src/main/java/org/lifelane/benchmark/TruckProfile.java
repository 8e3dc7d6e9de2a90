package org.lifelane.benchmark;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.Hgv;
import com.graphhopper.routing.ev.MaxHeight;
import com.graphhopper.routing.ev.MaxWeight;
import com.graphhopper.routing.ev.MaxWeightExcept;
import com.graphhopper.routing.ev.MaxWidth;
import com.graphhopper.routing.ev.RoadAccess;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.TurnCostProvider;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.routing.weighting.custom.CustomModelParser;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.EdgeIteratorState;
import java.util.OptionalDouble;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.Way;

/**
 * The statements of GraphHopper's {@code truck.json} with our vehicle's measures in place of its 3 m, 4 m and 18 t, and
 * our speeds in place of its car's. Private streets are open to an engine, so what it does about those is left out.
 */
final class TruckProfile implements PeerGraph.Profile {
    /** km/h to a thousandth, so that times differ by rounding alone. */
    private static final double SPEED_STEP = 0.001;

    private static final int SPEED_BITS = 20;
    private static final double HOUR_MS = 3_600_000;

    private final Vehicle vehicle;
    private final BooleanEncodedValue access = VehicleAccess.create("car");
    private final DecimalEncodedValue speed = VehicleSpeed.create("car", SPEED_BITS, SPEED_STEP, true);
    private final DecimalEncodedValue width = MaxWidth.create();
    private final DecimalEncodedValue height = MaxHeight.create();
    private final DecimalEncodedValue weight = MaxWeight.create();
    private final EnumEncodedValue<MaxWeightExcept> weightExcept = MaxWeightExcept.create();
    private final EnumEncodedValue<Hgv> hgv = Hgv.create();
    private final EnumEncodedValue<RoadAccess> roadAccess = RoadAccess.create();
    private final EncodingManager encoding = EncodingManager.start()
            .add(access)
            .add(speed)
            .add(width)
            .add(height)
            .add(weight)
            .add(weightExcept)
            .add(hgv)
            .add(roadAccess)
            .build();

    TruckProfile(Vehicle vehicle) {
        this.vehicle = vehicle;
    }

    @Override
    public BaseGraph empty() {
        return new BaseGraph.Builder(encoding).setDir(new RAMDirectory()).create();
    }

    @Override
    public void describe(EdgeIteratorState street, SearchGraph search, int edge) {
        Way way = search.network().way(edge);
        street.set(access, way.direction() != Way.Direction.BACKWARD, way.direction() != Way.Direction.FORWARD);
        street.set(speed, kmh(search, 2 * edge), kmh(search, 2 * edge + 1));
        street.set(width, limit(way.widthM()));
        street.set(height, limit(way.heightM()));
        street.set(weight, limit(way.weightT()));
    }

    private static double kmh(SearchGraph search, int arc) {
        return search.passable(arc) ? search.metres(arc, (long) HOUR_MS) / 1000 : 1;
    }

    private static double limit(OptionalDouble value) {
        return value.orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public Weighting weighting() {
        CustomModel model = new CustomModel()
                .setDistanceInfluence(0.0)
                .addToPriority(If("hgv == NO", MULTIPLY, "0"))
                .addToPriority(If(
                        "!car_access && road_access != PRIVATE && hgv != DELIVERY && hgv != DESTINATION",
                        MULTIPLY,
                        "0"))
                .addToPriority(If(
                        "max_width < " + vehicle.widthM().orElse(0) + " || max_height < "
                                + vehicle.heightM().orElse(0),
                        MULTIPLY,
                        "0"))
                .addToPriority(If(
                        "max_weight < " + vehicle.weightT().orElse(0) + " && max_weight_except == MISSING",
                        MULTIPLY,
                        "0"))
                .addToSpeed(If("true", LIMIT, "car_average_speed"))
                .addToSpeed(If("true", LIMIT, "95"));
        return CustomModelParser.createWeighting(encoding, TurnCostProvider.NO_TURN_COST_PROVIDER, model);
    }
}
