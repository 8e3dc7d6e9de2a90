package org.lifelane.application.imports;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lifelane.application.network.Vehicles;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Feature;

/**
 * How a file is to be read.
 *
 * @param crs the reference of its coordinates; where empty what the file says, else WGS 84
 * @param encoding of its text; where empty UTF-8, else GB18030 if it is not valid UTF-8
 * @param columns the column of each attribute that does not bear its name, by attribute
 * @param vehicles names of vehicles that a station may list
 * @param allBuildings takes every building of an OpenStreetMap file, not the high-rises alone
 */
public record ReadOptions(
        Optional<CoordinateReference> crs,
        Optional<Charset> encoding,
        Map<String, String> columns,
        OnError onError,
        boolean allBuildings,
        Set<String> vehicles,
        ReadLimits limits,
        ReadProgress progress) {

    public ReadOptions {
        columns = Map.copyOf(columns);
        vehicles = Collections.unmodifiableSet(new LinkedHashSet<>(vehicles));
    }

    /** What is taken where nothing is said. */
    public static ReadOptions defaults() {
        return new ReadOptions(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                OnError.REFUSE,
                false,
                Vehicles.names(List.of()),
                ReadLimits.ofEnvironment(),
                ReadProgress.SILENT);
    }

    public ReadOptions withCrs(CoordinateReference reference) {
        return new ReadOptions(
                Optional.of(reference), encoding, columns, onError, allBuildings, vehicles, limits, progress);
    }

    public ReadOptions withEncoding(Charset charset) {
        return new ReadOptions(crs, Optional.of(charset), columns, onError, allBuildings, vehicles, limits, progress);
    }

    public ReadOptions withColumns(Map<String, String> byAttribute) {
        return new ReadOptions(crs, encoding, byAttribute, onError, allBuildings, vehicles, limits, progress);
    }

    public ReadOptions withOnError(OnError choice) {
        return new ReadOptions(crs, encoding, columns, choice, allBuildings, vehicles, limits, progress);
    }

    public ReadOptions withAllBuildings(boolean all) {
        return new ReadOptions(crs, encoding, columns, onError, all, vehicles, limits, progress);
    }

    /** The same with the vehicles of some rows, too. */
    public ReadOptions alsoVehicles(List<Feature> rows) {
        Set<String> names = new LinkedHashSet<>(vehicles);
        names.addAll(Vehicles.names(rows));
        return new ReadOptions(crs, encoding, columns, onError, allBuildings, names, limits, progress);
    }

    public ReadOptions withLimits(ReadLimits other) {
        return new ReadOptions(crs, encoding, columns, onError, allBuildings, vehicles, other, progress);
    }

    public ReadOptions withProgress(ReadProgress listener) {
        return new ReadOptions(crs, encoding, columns, onError, allBuildings, vehicles, limits, listener);
    }
}
