package org.lifelane.application.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lifelane.application.imports.sources.RawRow;
import org.lifelane.application.imports.sources.RowSink;
import org.lifelane.application.imports.values.AttributeValues;
import org.lifelane.application.imports.values.ColumnNames;
import org.lifelane.application.imports.values.Unread;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Geometry;

/** Turns the rows of one file into features of a layer, and gathers what is wrong with them. */
final class FeatureBuilder implements RowSink {
    /** Rows that mean something by what they name: an outline of a township is often not to be had. */
    private static final Set<LayerSchema> WITHOUT_PLACE =
            Set.of(Layers.TOWNSHIPS, Layers.HAZARDS, Layers.BLOCKAGES, Layers.ADAPTERS);

    /** Rows that are about something else; one that names nothing is a note below the table. */
    private static final Set<LayerSchema> FOUND = Set.of(Layers.HAZARDS, Layers.BLOCKAGES, Layers.ADAPTERS);

    private final LayerSchema schema;
    private final String file;
    private final ReadOptions options;
    private final AttributeValues values;
    private final ColumnPlan plan;
    private final GeometryCheck geometries;
    private final FileReference reference;
    private final Ids ids;
    private final StrangeWords strange = new StrangeWords();
    private final Tellings tellings;
    private final List<Feature> features = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final OsmRows roads = new OsmRows();
    private final OsmColumns signs = new OsmColumns(roads);
    private long rows;
    private long faults;
    private long withoutPlace;

    FeatureBuilder(LayerSchema schema, String file, ReadOptions options) {
        this.schema = schema;
        this.file = file;
        this.options = options;
        this.values = new AttributeValues(schema, options.vehicles());
        ColumnNames names = new ColumnNames(schema, values.units());
        this.plan = new ColumnPlan(file, names, options.columns());
        this.geometries = new GeometryCheck(schema, options.limits());
        this.reference = new FileReference(file, options.crs());
        this.ids = new Ids(file);
        this.tellings = new Tellings(schema);
        MappedNames.check(names, options.columns(), schema);
    }

    /** For a second reading of a file that says its reference at its end. */
    void assume(CoordinateReference declared) {
        reference.assume(declared);
    }

    @Override
    public void columns(List<String> names) {
        plan.decideAll(names);
        requireMapped(names);
        if (plan.strange(names)) {
            throw wholeFile("columns.strange", String.join(", ", names));
        }
        boolean placed =
                plan.holds(ColumnNames.GEOMETRY) || (plan.holds(ColumnNames.LON) && plan.holds(ColumnNames.LAT));
        if (needsPlace() && !placed) {
            throw wholeFile("columns.no-place", String.join(", ", names));
        }
    }

    @Override
    public void reference(String label, Supplier<Optional<CoordinateReference>> known) {
        reference.declare(label, known).ifPresent(notices::add);
    }

    @Override
    public void notice(String code, Object... arguments) {
        notices.add(Notice.of(file, code, arguments));
    }

    @Override
    public void broken(RawRow row, String code, Object... arguments) {
        rows++;
        refuse(row, List.of(Fault.of(file, row.place(), code, arguments)));
    }

    @Override
    public void row(RawRow row) {
        if (!schema.equals(Layers.ROADS)) {
            take(row, row.values(), attributes -> {});
            return;
        }
        try {
            roads.spread(row)
                    .ifPresent(road -> take(
                            road, signs.plain(road.values()), attributes -> signs.addSigns(road.values(), attributes)));
        } catch (Unread cut) {
            rows++;
            refuse(row, List.of(fault(row, cut)));
        }
    }

    /**
     * @param columns to be read as the layer's attributes
     * @param more adds what only the whole row tells
     */
    private void take(RawRow row, Map<String, Object> columns, Consumer<Map<String, Object>> more) {
        rows++;
        options.progress().rows(rows);
        if (Totals.is(row)) {
            notice("rows.total", row.place());
            return;
        }
        plan.decideAll(columns.keySet());
        List<Fault> found = new ArrayList<>();
        RowCells cells = new RowCells(schema, values, plan, row);
        columns.forEach((column, value) -> {
            try {
                cells.take(column, value);
            } catch (Unread unread) {
                found.add(fault(row, unread));
            }
        });
        more.accept(cells.attributes());
        Optional<Geometry> geometry = geometry(row, cells.special(), found);
        if (FOUND.contains(schema) && geometry.isEmpty() && cells.attributes().isEmpty() && found.isEmpty()) {
            found.add(Fault.of(file, row.place(), "row.nothing"));
        }
        String id = id(row, cells.special(), cells.attributes());
        try {
            ids.take(id, row.place());
        } catch (Unread twice) {
            found.add(fault(row, twice));
        }
        if (found.isEmpty()) {
            strange.add(row.place(), cells.strangeWords());
            Feature feature = new Feature(id, geometry, cells.attributes());
            features.add(feature);
            tellings.look(feature);
            if (schema.equals(Layers.ROADS)) {
                tellings.state(id, OsmColumns.told(columns));
            }
        } else {
            refuse(row, found);
        }
    }

    /** What was read; call when the source has been read to its end. */
    ReadResult result() {
        requireMapped(List.of());
        if (!refused.isEmpty() && options.onError() == OnError.REFUSE) {
            throw new FaultyInputException(refusals());
        }
        if (rows == 0) {
            notice("rows.none");
        }
        if (roads.fromOsm()) {
            notice("roads.of-osm");
        }
        if (roads.noRoads() > 0) {
            notice("roads.no-roads", roads.noRoads());
        }
        if (signs.unsettled() > 0) {
            notice("roads.unsettled", signs.unsettled());
        }
        if (ids.made() > 0) {
            notice("id.made", ids.made(), ids.prefix());
        }
        if (withoutPlace > 0) {
            notice("geometry.absent", withoutPlace);
        }
        if (!plan.renamed().isEmpty()) {
            notice("columns.renamed", renamed());
        }
        if (!refused.isEmpty()) {
            notice("rows.refused", refused.size());
        }
        plan.besideId().forEach(column -> notice("id.beside", column));
        List<String> unread = roads.fromOsm() ? List.of() : plan.unread(schema);
        if (!unread.isEmpty()) {
            notice("columns.unread", unread.size(), String.join(", ", unread));
        }
        notices.addAll(tellings.notices(file));
        notices.addAll(strange.notices(file));
        if (needsPlace() && !reference.inForce().exact()) {
            notice("crs.inexact", reference.inForce().label());
        }
        return ReadResult.of(features, refused, notices);
    }

    /** Faults of rows so far, in the order of the file. */
    List<Fault> refusals() {
        return refused.stream().flatMap(row -> row.faults().stream()).toList();
    }

    private Optional<Geometry> geometry(RawRow row, Map<String, Object> special, List<Fault> found) {
        if (schema.shapes().isEmpty()) {
            return Optional.empty();
        }
        try {
            if (row.geometryFault().isPresent()) {
                throw row.geometryFault().get();
            }
            Optional<Geometry> given = row.geometry().isPresent() ? row.geometry() : RowGeometry.of(special);
            if (given.isPresent()) {
                return Optional.of(geometries.checked(given.get(), reference.inForce()));
            }
            if (needsPlace()) {
                throw new Unread("geometry.missing");
            }
            withoutPlace++;
        } catch (Unread unread) {
            found.add(fault(row, unread));
        }
        return Optional.empty();
    }

    private String id(RawRow row, Map<String, Object> special, Map<String, Object> attributes) {
        Object own = special.get(ColumnNames.ID);
        if (own != null && !AttributeValues.plainText(own).isEmpty()) {
            return AttributeValues.plainText(own);
        }
        if (schema.equals(Layers.VEHICLES) && attributes.get("name") instanceof String name) {
            return name;
        }
        return row.id().orElseGet(() -> ids.make(rows));
    }

    private boolean needsPlace() {
        return !schema.shapes().isEmpty() && !WITHOUT_PLACE.contains(schema);
    }

    private void refuse(RawRow row, List<Fault> why) {
        refused.add(new RefusedRow(row.values(), why));
        faults += why.size();
        if (options.onError() == OnError.REFUSE && faults >= options.limits().faults()) {
            throw wholeFile("faults.many", options.limits().faults());
        }
    }

    private Fault fault(RawRow row, Unread unread) {
        return new Fault(file, row.place(), unread.code(), unread.arguments());
    }

    private FaultyInputException wholeFile(String code, Object... arguments) {
        return new FaultyInputException(Fault.of(file, "", code, arguments));
    }

    private void requireMapped(List<String> columns) {
        if (!plan.unseen().isEmpty()) {
            throw wholeFile("columns.mapped-missing", String.join(", ", plan.unseen()), String.join(", ", columns));
        }
    }

    private String renamed() {
        return String.join(
                ", ",
                plan.renamed().entrySet().stream()
                        .map(entry -> entry.getKey() + " → " + entry.getValue())
                        .toList());
    }
}
