package org.lifelane.application.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A hand-made town with a few rows in every layer that the anonymous see something of, and in some they do not. */
public final class Town {
    private Town() {}

    public static void fill(LayerStore store) {
        store.change(change -> {
            change.upsert(
                    Layers.HIGH_RISES,
                    List.of(
                            row(
                                    "way/1",
                                    "POLYGON((107.80 30.67, 107.801 30.67, 107.801 30.671, 107.80 30.671, 107.80 30.67))",
                                    "name",
                                    "名豪 1 号楼",
                                    "compound",
                                    "名豪",
                                    "floors",
                                    32.0,
                                    "height_m",
                                    98.5,
                                    "fire_lift",
                                    true,
                                    "water_status",
                                    "failed",
                                    "manager",
                                    "张三",
                                    "height_m_evidence",
                                    "drawing"),
                            row(
                                    "way/2",
                                    "POLYGON((107.81 30.67, 107.811 30.67, 107.811 30.671, 107.81 30.671, 107.81 30.67))",
                                    "name",
                                    "名豪 2 号楼",
                                    "compound",
                                    "名豪",
                                    "floors",
                                    18.0,
                                    "fire_lift",
                                    false),
                            row("way/3", "POINT(107.90 30.70)", "name", "O'Brien Tower", "floors", 11.0),
                            row("way/4", "POINT(107.91 30.70)")));
            change.upsert(
                    Layers.FIRE_LANES,
                    List.of(row(
                            "lane-1",
                            "LINESTRING(107.80 30.669, 107.81 30.669)",
                            "name",
                            "北门车道",
                            "compound",
                            "名豪",
                            "width_m",
                            3.2,
                            "marked",
                            true,
                            "blocked",
                            true,
                            "blocked_reason",
                            "停车占用",
                            "remaining_width_m",
                            2.0)));
            change.upsert(
                    Layers.STATIONS,
                    List.of(
                            row("s-1", "POINT(107.80 30.66)", "name", "梁山站", "tier", "full", "status", "existing"),
                            row("s-2", "POINT(107.99 30.99)", "name", "备选", "tier", "small", "status", "candidate"),
                            row("s-3", "POINT(107.82 30.66)", "name", "双桂站", "tier", "small")));
            change.upsert(
                    Layers.HYDRANTS, List.of(row("h-1", "POINT(107.80 30.668)", "status", "failed", "flow_lps", 10.0)));
            change.upsert(
                    Layers.TOWNSHIPS,
                    List.of(row(
                            "t-1",
                            "POLYGON((107.7 30.6, 108 30.6, 108 31, 107.7 31, 107.7 30.6))",
                            "name",
                            "梁山街道",
                            "code",
                            "500155001")));
            change.upsert(
                    Layers.BLOCKAGES,
                    List.of(
                            row(
                                    "b-1",
                                    "POINT(107.80 30.669)",
                                    "lane_id",
                                    "lane-1",
                                    "reported_at",
                                    "2026-01-10T08:00:00+08:00",
                                    "cleared_at",
                                    "2026-01-12T08:00:00+08:00",
                                    "state",
                                    "cleared"),
                            row("b-2", "POINT(107.81 30.669)", "reported_at", "2026-02-01", "state", "reported")));
            change.upsert(
                    Layers.HAZARDS,
                    List.of(row("z-1", "POINT(107.80 30.67)", "kind", "water", "found_on", "2026-01-10")));
            change.upsert(
                    Layers.VEHICLES, List.of(new Feature("pumper", Optional.empty(), attributes("name", "pumper"))));
        });
    }

    /** @param attributes names and values in turn */
    public static Feature row(String id, String wkt, Object... attributes) {
        return Feature.of(id, shape(wkt), attributes(attributes));
    }

    private static Map<String, Object> attributes(Object... pairs) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            attributes.put(pairs[at].toString(), pairs[at + 1]);
        }
        return attributes;
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException typo) {
            throw new IllegalArgumentException(wkt, typo);
        }
    }
}
