package org.lifelane.application.imports.sources;

import java.io.IOException;
import java.io.Reader;
import org.lifelane.planning.geo.CoordinateReference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * GeoJSON, read feature by feature: a collection, one feature, a bare geometry, or any of these one after another (a
 * line each, as GeoJSON text sequences have them). The {@code crs} member of files older than RFC 7946 is honoured.
 */
public final class GeoJsonSource implements RowSource {
    private static final JsonFactory JSON = JsonFactory.builder()
            // Read so that the fault can name its feature.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(200).build())
            .build();

    private final SourceFile file;

    public GeoJsonSource(SourceFile file) {
        this.file = file;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        TextFile.read(file, sink, reader -> read(reader, sink));
    }

    private void read(Reader reader, RowSink sink) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new SequenceReader(reader))) {
            int found = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw file.faultAt(line(parser), "geojson.other", parser.getString());
                }
                root(parser, sink);
                found++;
            }
            if (found == 0) {
                throw file.fault("file.empty");
            }
        } catch (UnexpectedEndOfInputException cut) {
            throw file.faultAt(cut.getLocation().getLineNr(), "file.truncated");
        } catch (StreamReadException malformed) {
            throw file.faultAt(malformed.getLocation().getLineNr(), "json.malformed", malformed.getOriginalMessage());
        }
    }

    private void root(JsonParser parser, RowSink sink) {
        int line = line(parser);
        GeoJsonObject object = new GeoJsonObject();
        int features = -1;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("features") && value == JsonToken.START_ARRAY) {
                features = features(parser, sink, line);
            } else {
                object.take(member, parser);
                if (member.equals("crs")) {
                    object.crs().ifPresent(name -> sink.reference(name, () -> CoordinateReference.named(name)));
                }
            }
        }
        if (features < 0) {
            single(object, sink, line);
        }
    }

    private void single(GeoJsonObject object, RowSink sink, int line) {
        if (!object.isFeature() && !object.isGeometry()) {
            throw file.faultAt(line, "geojson.other", object.type().orElse("{}"));
        }
        take(object, Integer.toString(line), sink);
    }

    private static void take(GeoJsonObject object, String place, RowSink sink) {
        object.namedTwice()
                .ifPresentOrElse(
                        names -> sink.broken(object.row(place), "geojson.named-twice", names),
                        () -> sink.row(object.row(place)));
    }

    private int features(JsonParser parser, RowSink sink, int rootLine) {
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = line(parser);
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw file.faultAt(line, "geojson.other", parser.getString());
            }
            count++;
            GeoJsonObject feature = GeoJsonObject.parse(parser);
            // In a file without line breaks a line says nothing.
            String place =
                    line > rootLine ? Integer.toString(line) : feature.bestId().orElse("feature " + count);
            if (feature.isFeature()) {
                take(feature, place, sink);
            } else {
                sink.broken(
                        feature.row(place), "geojson.no-feature", feature.type().orElse("{}"));
            }
        }
        return count;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
