package org.lifelane.sample;

import java.util.List;

/** Builds the whole sample, from the ground up. */
final class District {

    private District() {}

    static Inventory build() {
        Inventory inventory = new Inventory();
        List<Township> townships = Township.all();
        TownshipOutlines.draw(townships, inventory);
        RoadBook roads = new RoadBook(inventory);
        Towns towns = new Towns(townships);
        towns.all().forEach(town -> new TownStreets(town.grid(), roads).build());
        new CountryRoads(towns, roads).build();
        new Expressway(roads).build();
        new VillageRoads(roads, towns).build();
        Builders builders = new Builders(new TowerMaker(inventory), new GroundMaker(inventory), roads);
        Compounds compounds = new Compounds(towns, new TownshipMap(inventory.rows(Layer.TOWNSHIPS)), builders);
        List<Compounds.Chosen> chosen = compounds.choose();
        for (Towns.Town town : towns.all()) {
            Alleys alleys = new Alleys(roads, town.name());
            town.free().forEach(alleys::through);
        }
        Crossings.join(roads);
        List<Compound> built = chosen.stream().map(compounds::build).toList();
        roads.draw();
        towns.all().forEach(town -> new MunicipalHydrants(inventory, town.grid()).build());
        new Stations(inventory, towns, roads).build(built);
        new Premises(inventory).build(towns);
        trouble(new Planting(inventory, built), towns);
        return inventory;
    }

    private static void trouble(Planting planting, Towns towns) {
        BlockedLanes blocked = new BlockedLanes(planting);
        LoneTroubles.plant(planting);
        new CourtTroubles(planting, blocked).plant();
        new RingTroubles(planting, blocked).plant();
        new SiteTroubles(planting).plant();
        new FaceTroubles(planting).plant();
        new WaterTroubles(planting).plant();
        RoadLimits.plant(planting);
        StationTroubles.plant(planting, towns);
        new Records(planting).write(blocked.lanes());
        new Unknowns(planting).leave();
    }
}
