package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Faults as they are kept: by code, so that each reader gets them in a language of their own. */
final class FaultJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FaultJson() {}

    static String write(List<Fault> faults) {
        return JSON.writeValueAsString(faults.stream()
                .map(fault -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("source", fault.source());
                    map.put("place", fault.place());
                    map.put("code", fault.code());
                    map.put(
                            "arguments",
                            fault.arguments().stream().map(Object::toString).toList());
                    return map;
                })
                .toList());
    }

    static List<Fault> read(String json) {
        List<Fault> faults = new ArrayList<>();
        for (JsonNode fault : JSON.readTree(json)) {
            List<Object> arguments = new ArrayList<>();
            fault.path("arguments").forEach(argument -> arguments.add(argument.asString()));
            faults.add(new Fault(
                    fault.path("source").asString(),
                    fault.path("place").asString(),
                    fault.path("code").asString(),
                    arguments));
        }
        return faults;
    }
}
