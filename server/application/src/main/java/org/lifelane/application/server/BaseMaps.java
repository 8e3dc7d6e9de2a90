package org.lifelane.application.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The base maps that are set: Tianditu by {@code LIFELANE_TIANDITU_KEY}, OpenStreetMap by {@code LIFELANE_OSM_TILES=on},
 * any others by a JSON file that {@code LIFELANE_BASEMAPS} names. None is set by default: the map works without.
 */
final class BaseMaps {
    private static final TypeReference<List<BaseMap>> LIST = new TypeReference<>() {};

    private BaseMaps() {}

    static List<BaseMap> of(Map<String, String> environment) {
        List<BaseMap> maps = new ArrayList<>();
        String key = environment.getOrDefault("LIFELANE_TIANDITU_KEY", "");
        if (!key.isEmpty()) {
            maps.add(tianditu("tianditu", "天地图", "vec", key));
            maps.add(tianditu("tianditu-image", "天地图影像", "img", key));
        }
        if (environment.getOrDefault("LIFELANE_OSM_TILES", "off").equals("on")) {
            maps.add(new BaseMap(
                    "osm",
                    "OpenStreetMap",
                    "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
                    "wgs84",
                    "© OpenStreetMap contributors"));
        }
        String file = environment.getOrDefault("LIFELANE_BASEMAPS", "");
        if (!file.isEmpty()) {
            maps.addAll(read(Path.of(file)));
        }
        return maps;
    }

    private static BaseMap tianditu(String id, String name, String layer, String key) {
        String url = "https://t{s}.tianditu.gov.cn/" + layer
                + "_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=" + layer
                + "&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=" + key;
        return new BaseMap(id, name, url, "wgs84", "© 国家基础地理信息中心");
    }

    private static List<BaseMap> read(Path file) {
        if (!Files.isReadable(file)) {
            throw new FaultyInputException(Fault.of(file.toString(), "", "basemaps.absent"));
        }
        try {
            return JsonMapper.builder().build().readValue(file, LIST);
        } catch (JacksonException unreadable) {
            throw new FaultyInputException(
                    Fault.of(file.toString(), "", "basemaps.unreadable", unreadable.getOriginalMessage()));
        }
    }
}
