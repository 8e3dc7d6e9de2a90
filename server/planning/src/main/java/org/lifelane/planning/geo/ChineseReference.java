package org.lifelane.planning.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The shifted frames of Chinese web maps. They may be used anywhere: outside China GCJ-02 is WGS 84. */
enum ChineseReference implements CoordinateReference {
    GCJ02("GCJ-02") {
        @Override
        public Coordinate toWgs84(Coordinate place) {
            return ChineseFrames.wgs84(place);
        }

        @Override
        public Coordinate fromWgs84(Coordinate wgs84) {
            return ChineseFrames.gcj02(wgs84);
        }
    },
    BD09("BD-09") {
        @Override
        public Coordinate toWgs84(Coordinate place) {
            return ChineseFrames.wgs84OfBd09(place);
        }

        @Override
        public Coordinate fromWgs84(Coordinate wgs84) {
            return ChineseFrames.bd09(wgs84);
        }
    };

    private final String label;

    ChineseReference(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Envelope area() {
        return new Envelope(Wgs84Reference.WORLD);
    }

    @Override
    public boolean projected() {
        return false;
    }

    @Override
    public boolean exact() {
        return true;
    }
}
