package org.lifelane.planning.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class CoordinateReferenceTest {
    private static final Coordinate LIANGPING = new Coordinate(107.80, 30.67);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:4326",
                "epsg:4326",
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "urn:ogc:def:crs:EPSG::4326",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                "http://www.opengis.net/def/crs/EPSG/0/4326"
            })
    void everyNameOfWgs84IsWgs84(String name) {
        assertThat(CoordinateReference.named(name)).contains(CoordinateReference.WGS84);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:999999", "mars", "", "4545"})
    void anUnknownNameIsNone(String name) {
        assertThat(CoordinateReference.named(name)).isEmpty();
    }

    @Test
    void cgcs2000IsWgs84AndKnowsItsArea() {
        CoordinateReference cgcs = named("urn:ogc:def:crs:EPSG::4490");
        assertPlace(cgcs.toWgs84(LIANGPING), LIANGPING, 1e-7);
        assertThat(cgcs.exact()).isTrue();
        assertThat(cgcs.projected()).isFalse();
        assertThat(cgcs.area().contains(LIANGPING)).isTrue();
        assertThat(cgcs.area().contains(-0.15, 51.5)).isFalse();
    }

    @Test
    void gaussKrugerZonesAgreeWithAndWithoutTheirPrefix() {
        Coordinate plain = named("EPSG:4545").fromWgs84(LIANGPING);
        Coordinate prefixed = named("EPSG:4524").fromWgs84(LIANGPING);
        // The point lies 0.2 degrees west of 108 E: 500 km less 19 km.
        assertThat(plain.x).isCloseTo(480_840, within(100.0));
        assertThat(plain.y).isCloseTo(3_394_000, within(1_000.0));
        assertThat(prefixed.x).isCloseTo(plain.x + 36_000_000, within(0.01));

        assertPlace(named("EPSG:4545").toWgs84(plain), LIANGPING, 1e-9);
        assertPlace(named("EPSG:4545").toWgs84(prefixed), LIANGPING, 1e-9);
        assertPlace(named("EPSG:4524").toWgs84(prefixed), LIANGPING, 1e-9);
        assertPlace(named("EPSG:4524").toWgs84(plain), LIANGPING, 1e-9);
    }

    @Test
    void anotherZonesPrefixIsNotTakenForThisZone() {
        Coordinate plain = named("EPSG:4545").fromWgs84(LIANGPING);
        Coordinate wrong = named("EPSG:4545").toWgs84(new Coordinate(plain.x + 35_000_000, plain.y));
        assertThat(named("EPSG:4545").area().contains(wrong)).isFalse();
    }

    @Test
    void aPrjFileIsRead() {
        CoordinateReference prj = CoordinateReference.wkt("""
                        PROJCS["CGCS2000_3_Degree_GK_CM_108E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",\
                        DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
                        UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],\
                        PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",108.0],PARAMETER["Scale_Factor",1.0],\
                        PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""").orElseThrow();
        assertPlace(prj.toWgs84(named("EPSG:4545").fromWgs84(LIANGPING)), LIANGPING, 1e-8);
        assertThat(prj.exact()).isTrue();
        assertThat(prj.area().contains(prj.toWgs84(LIANGPING)))
                .as("degrees taken for metres")
                .isFalse();
        assertThat(CoordinateReference.wkt("PROJCS[\"broken\"")).isEmpty();
    }

    @Test
    void aDatumWithoutAKnownShiftSaysSo() {
        assertThat(named("EPSG:2361").exact())
                .as("Xian 1980 / 3-degree Gauss-Kruger zone 37")
                .isFalse();
    }

    @Test
    void theShiftedFramesAreReferencesToo() {
        Coordinate shifted = named("gcj02").fromWgs84(LIANGPING);
        assertThat(shifted.distance(LIANGPING)).isGreaterThan(0.002);
        assertPlace(named("GCJ-02").toWgs84(shifted), LIANGPING, 1e-9);
        assertPlace(named("BD09").toWgs84(named("bd09").fromWgs84(LIANGPING)), LIANGPING, 1e-9);
    }

    private static CoordinateReference named(String name) {
        return CoordinateReference.named(name).orElseThrow();
    }

    private static void assertPlace(Coordinate found, Coordinate expected, double degrees) {
        assertThat(found.x).isCloseTo(expected.x, within(degrees));
        assertThat(found.y).isCloseTo(expected.y, within(degrees));
    }
}
