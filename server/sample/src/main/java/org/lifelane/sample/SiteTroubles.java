package org.lifelane.sample;

import java.util.List;

/** What is wrong with rescue sites: too small, too short, too near, too far, too steep, too weak, unmarked, none. */
final class SiteTroubles {
    private final Planting planting;

    SiteTroubles(Planting planting) {
        this.planting = planting;
    }

    void plant() {
        for (Tower tower : take("site_too_small", 6)) {
            reshape(tower, tower.siteOffset(), 12, 8, "site_too_small", "12 m x 8 m");
        }
        for (Tower tower : take("site_too_short", 6)) {
            reshape(tower, tower.siteOffset(), 21, GroundMaker.SITE_DEPTH_M, "site_too_short", "21 m along the face");
        }
        for (Tower tower : take("site_too_near", 4)) {
            reshape(tower, 3.4, tower.length() + 1, GroundMaker.SITE_DEPTH_M, "site_too_near", "3.4 m off the face");
        }
        for (Tower tower : take("site_too_far", 5)) {
            reshape(tower, 12.5, tower.length() + 1, GroundMaker.SITE_DEPTH_M, "site_too_far", "12.5 m off the face");
        }
        number("site_too_steep", 4, "slope_pct", 4.6);
        number("site_weak_load", 4, "load_t", 20);
        for (Tower tower : take("site_unmarked", 6)) {
            Row site = tower.site().orElseThrow();
            planting.plant(site.set("marked", false), "site_unmarked", tower, "marked=false");
        }
        for (Tower tower : take("no_rescue_site", 14)) {
            planting.inventory().remove(tower.site().orElseThrow());
            tower.loseSite();
            planting.plant(tower.row(), "no_rescue_site", List.of(), "no site names it");
        }
    }

    private List<Tower> take(String trouble, int count) {
        return planting.takeTowers(trouble, count, tower -> tower.site().isPresent());
    }

    private void reshape(Tower tower, double offset, double along, double deep, String trouble, String detail) {
        double from = (tower.length() - along) / 2;
        Row site = tower.site().orElseThrow();
        site.reshape(Shapes.rectangle(tower.plane(), from, from + along, -offset - deep, -offset));
        planting.plant(site, trouble, tower, detail);
    }

    private void number(String trouble, int count, String attribute, double value) {
        for (Tower tower : take(trouble, count)) {
            Row site = tower.site().orElseThrow();
            site.set(attribute, value, 1).evidence(attribute, "surveyed");
            planting.plant(site, trouble, tower, attribute + "=" + value);
        }
    }
}
