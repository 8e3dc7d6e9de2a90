package org.lifelane.sample;

/** The layers that the sample writes, in the order in which it lists their troubles. */
enum Layer {
    TOWNSHIPS("townships", "township", "乡镇街道"),
    ROADS("roads", "road", "道路"),
    HIGH_RISES("high-rises", "hr", "高层建筑"),
    FIRE_LANES("fire-lanes", "lane", "消防车道"),
    RESCUE_SITES("rescue-sites", "site", "登高操作场地"),
    HYDRANTS("hydrants", "hydrant", "消火栓"),
    ADAPTERS("adapters", "adapter", "水泵接合器"),
    OBSTACLES("obstacles", "obstacle", "障碍物"),
    PREMISES("premises", "premises", "重点场所"),
    GATES("gates", "gate", "出入口"),
    STATIONS("stations", "station", "消防站"),
    HAZARDS("hazards", "hazard", "隐患"),
    BLOCKAGES("blockages", "blockage", "占用记录");

    private final String file;
    private final String prefix;
    private final String title;

    Layer(String file, String prefix, String title) {
        this.file = file;
        this.prefix = prefix;
        this.title = title;
    }

    /** The layer's name in files and collections. */
    String file() {
        return file;
    }

    /** What its ids begin with. */
    String prefix() {
        return prefix;
    }

    /** Its Chinese name. */
    String title() {
        return title;
    }
}
