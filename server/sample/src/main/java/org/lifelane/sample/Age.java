package org.lifelane.sample;

/** What was built when: years, use, storeys and their height, and how well it is documented. */
enum Age {
    OLD(1996, 2004, "residential", 2.95, "imagery", 10, 10, 11, 12),
    MID(2005, 2013, "residential", 2.95, "surveyed", 11, 12, 16, 17, 18, 18),
    NEW(2013, 2022, "residential", 2.95, "drawing", 17, 18, 18, 24, 26, 30, 32),
    PUBLIC(2008, 2020, "public", 3.9, "drawing", 9, 11, 12, 15, 18),
    OLDPUBLIC(1995, 2003, "public", 3.8, "imagery", 8, 9),
    LANDMARK(2016, 2018, "mixed", 4.1, "drawing", 25, 27, 28);

    private final int firstYear;
    private final int lastYear;
    private final String use;
    private final double storeyM;
    private final String evidence;
    private final int[] floors;

    Age(int firstYear, int lastYear, String use, double storeyM, String evidence, int... floors) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.use = use;
        this.storeyM = storeyM;
        this.evidence = evidence;
        this.floors = floors;
    }

    int year(Dice dice) {
        return dice.from(firstYear, lastYear);
    }

    int storeys(Dice dice) {
        return floors[dice.below(floors.length)];
    }

    String use() {
        return use;
    }

    boolean residential() {
        return use.equals("residential");
    }

    /** Height of a storey, metres. */
    double storeyM() {
        return storeyM;
    }

    /** How most of its facts are known. */
    String evidence() {
        return evidence;
    }

    boolean old() {
        return this == OLD || this == OLDPUBLIC;
    }

    /** The design code in force when something of a year was designed, two years before. */
    static String designCode(int builtYear) {
        if (builtYear >= 2025) {
            return "GB 55037-2022";
        } else if (builtYear >= 2020) {
            return "GB 50016-2014(2018)";
        } else if (builtYear >= 2017) {
            return "GB 50016-2014";
        }
        return builtYear >= 2008 ? "GB 50045-95(2005)" : "GB 50045-95";
    }
}
