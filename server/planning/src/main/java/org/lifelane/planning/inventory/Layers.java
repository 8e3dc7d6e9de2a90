package org.lifelane.planning.inventory;

import static org.lifelane.planning.inventory.LayerSchema.Shape.LINE;
import static org.lifelane.planning.inventory.LayerSchema.Shape.POINT;
import static org.lifelane.planning.inventory.LayerSchema.Shape.POLYGON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Shape;
import org.lifelane.planning.inventory.LayerSchema.Type;

/** Every layer of a district. Attributes are written {@code name}, {@code name:n}, {@code name:b}, {@code name:t}, {@code name=a|b}. */
public final class Layers {

    public static final LayerSchema HIGH_RISES = layer("high-rises", Set.of(POLYGON, POINT), """
            name township compound address use=residential|public|mixed height_m:n floors:n built_year:n design_code \
            households:n occupants:n floor_area_m2:n volume_m3:n podium_depth_m:n fire_class=1|2 fire_lift:b manager maintainer \
            water_status=ok|failed|rectified|unknown""");
    public static final LayerSchema FIRE_LANES = layer("fire-lanes", Set.of(LINE), """
            name compound width_m:n clearance_m:n load_t:n slope_pct:n turn_radius_m:n turnaround_m:n \
            oneway=yes|no|-1|reversible|alternating marked:b \
            blocked:b blocked_reason remaining_width_m:n blocked_share:n clear_cost:n""");
    public static final LayerSchema RESCUE_SITES =
            layer("rescue-sites", Set.of(POLYGON), "name building_id slope_pct:n load_t:n marked:b");
    public static final LayerSchema HYDRANTS = layer(
            "hydrants", Set.of(POINT), "kind=municipal|compound flow_lps:n pressure_mpa:n status=ok|failed|unknown");
    public static final LayerSchema ADAPTERS = layer(
            "adapters", Set.of(POINT), "building_id system=standpipe|sprinkler flow_lps:n status=ok|failed|unknown");
    public static final LayerSchema OBSTACLES = layer("obstacles", Set.of(POINT, LINE, POLYGON), """
            kind=tree|power_line|net|canopy|billboard|parking|bollard|planter|other building_id height_m:n \
            combustible:b fixed:b""");
    public static final LayerSchema PREMISES = layer("premises", Set.of(POINT), "name kind");
    public static final LayerSchema GATES = layer(
            "gates",
            Set.of(POINT),
            "width_m:n height_m:n kind=gate|lift_gate|arch|chain|bollard locked:b delay_s:n key_note");
    public static final LayerSchema STATIONS = layer("stations", Set.of(POINT), """
            name tier=full|small|micro grade=1|2|special status=existing|planned|candidate vehicles turnout_s:n cost:n""");
    public static final LayerSchema ROADS = layer("roads", Set.of(LINE), """
            name highway=motorway|motorway_link|trunk|trunk_link|primary|primary_link|secondary|secondary_link|\
            tertiary|tertiary_link|unclassified|residential|living_street|service|pedestrian|track|road|busway|footway|\
            path|steps|cycleway|bridleway|construction maxspeed oneway=yes|no|-1|reversible|alternating width_m:n \
            max_width_m:n max_height_m:n max_weight_t:n access=yes|no|designated|official|permissive|private|permit|\
            residents|destination|customers|delivery|agricultural|forestry|emergency|military|discouraged bridge tunnel \
            blocked:b""");
    public static final LayerSchema TOWNSHIPS = layer("townships", Set.of(POLYGON), "name code");
    public static final LayerSchema VEHICLES = layer("vehicles", Set.of(), """
            name length_m:n width_m:n height_m:n weight_t:n turn_radius_m:n front_m:n working_height_m:n outreach_m:n \
            outrigger_m:n setup_s:n speed_factor:n width_margin_m:n height_margin_m:n""");
    public static final LayerSchema HAZARDS = layer("hazards", Set.of(POINT), """
            building_id lane_id kind severity=low|medium|high|major listed_on:t found_on:t found_by unit due_on:t state \
            storey face money_needed:n money_sources closed_on:t task_id note""");
    public static final LayerSchema BLOCKAGES = layer(
            "blockages",
            Set.of(POINT),
            "lane_id kind reported_at:t cleared_at:t remaining_width_m:n note state=reported|confirmed|cleared");

    /** Barriers, signals and level crossings that OpenStreetMap puts on a node of a road; {@code id} is {@code node/ID}. */
    public static final LayerSchema ROAD_NODES = internal("road-nodes", Set.of(POINT), """
            barrier highway railway access locked:b max_width_m:n max_height_m:n max_weight_t:n unread""");

    /**
     * Turn restrictions of OpenStreetMap; {@code id} is {@code relation/ID}. {@code restriction} is its word
     * ({@code no_left_turn}, {@code only_straight_on}, …), {@code from_road} and {@code to_road} are road ids joined by
     * a blank, {@code via} is {@code node/ID} or road ids joined by a blank. Where the word is none that is known,
     * {@code unread} holds it in its place.
     */
    public static final LayerSchema TURN_RESTRICTIONS =
            internal("turn-restrictions", Set.of(), "restriction from_road via to_road");

    /** What an analysis of risk found of each high-rise: computed, never imported. Seconds, points from 0 to 100. */
    public static final LayerSchema RISK = layer("risk", Set.of(POLYGON, POINT), """
            name township compound rank:n rank_worst:n rank_best:n score:n score_low:n score_high:n likelihood:n \
            consequence:n deficiency:n vehicle:n water:n people:n vehicle_sign=fine|gap|violation|unknown \
            water_sign=fine|gap|violation|unknown people_sign=fine|gap|violation|unknown kerb_s:n floor_s:n \
            second_s:n third_s:n engine""");
    /** What each rule says of each high-rise: computed, never imported. */
    public static final LayerSchema FINDINGS = layer("findings", Set.of(POLYGON, POINT), """
            building_id rule_id failure=vehicle|water|people|siting result=meets|gap|non_compliant|unknown value:n \
            threshold:n unit clause force binds verified features missing mend""");

    private static final List<LayerSchema> RESULTS = List.of(RISK, FINDINGS);

    private static final List<LayerSchema> ALL = List.of(
            HIGH_RISES,
            FIRE_LANES,
            RESCUE_SITES,
            HYDRANTS,
            ADAPTERS,
            OBSTACLES,
            PREMISES,
            GATES,
            STATIONS,
            ROADS,
            TOWNSHIPS,
            VEHICLES,
            HAZARDS,
            BLOCKAGES,
            ROAD_NODES,
            TURN_RESTRICTIONS);

    private Layers() {}

    /** Every layer, the internal ones last. */
    public static List<LayerSchema> all() {
        return ALL;
    }

    /** The layers that people import and read. */
    public static List<LayerSchema> open() {
        return ALL.stream().filter(schema -> !schema.internal()).toList();
    }

    /** What analyses found, in collections of their own; only people with an account read them. */
    public static List<LayerSchema> results() {
        return RESULTS;
    }

    public static Optional<LayerSchema> named(String name) {
        return ALL.stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    private static LayerSchema layer(String name, Set<Shape> shapes, String attributes) {
        return new LayerSchema(name, shapes, parse(attributes), false);
    }

    private static LayerSchema internal(String name, Set<Shape> shapes, String attributes) {
        return new LayerSchema(name, shapes, parse(attributes), true);
    }

    private static List<Attribute> parse(String attributes) {
        List<Attribute> parsed = new ArrayList<>();
        for (String word : attributes.split("\\s+", -1)) {
            if (word.indexOf('=') > 0) {
                parsed.add(new Attribute(
                        word.substring(0, word.indexOf('=')),
                        Type.TEXT,
                        List.of(word.substring(word.indexOf('=') + 1).split("\\|", -1))));
            } else if (word.endsWith(":n")) {
                parsed.add(new Attribute(word.substring(0, word.length() - 2), Type.NUMBER, List.of()));
            } else if (word.endsWith(":b")) {
                parsed.add(new Attribute(word.substring(0, word.length() - 2), Type.BOOLEAN, List.of()));
            } else if (word.endsWith(":t")) {
                parsed.add(new Attribute(word.substring(0, word.length() - 2), Type.TIME, List.of()));
            } else {
                parsed.add(new Attribute(word, Type.TEXT, List.of()));
            }
        }
        return List.copyOf(parsed);
    }
}
