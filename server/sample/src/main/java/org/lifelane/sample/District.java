package org.lifelane.sample;

import java.util.List;

/** The whole sample: its rows and troubles, and the compounds from which many of them come. */
record District(Inventory inventory, List<Compound> compounds) {

    /** Builds it from the ground up. */
    static District build() {
        Inventory inventory = new Inventory();
        List<Township> townships = Township.all();
        TownshipOutlines.draw(townships, inventory);
        RoadBook roads = new RoadBook(inventory);
        Towns towns = new Towns(townships);
        towns.all().forEach(town -> new TownStreets(town.grid(), roads).build());
        OldRoads.build(towns.named(TownPlan.MAIN), roads);
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
        List<Tower> towers =
                built.stream().flatMap(compound -> compound.towers().stream()).toList();
        new Stations(inventory, towns, roads, towers).build(built);
        new Premises(inventory).build(towns);
        trouble(new Planting(inventory, built), towns);
        StreetTrees.plant(inventory, towers, roads);
        return new District(inventory, built);
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
        new Provenance(planting.inventory()).note();
        LoneRings.plant(planting);
    }
}
