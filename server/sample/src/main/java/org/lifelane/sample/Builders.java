package org.lifelane.sample;

/** The makers that every kind of compound uses. */
record Builders(TowerMaker towers, GroundMaker ground, RoadBook roads) {}
