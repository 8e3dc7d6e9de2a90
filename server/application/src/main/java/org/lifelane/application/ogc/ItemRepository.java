package org.lifelane.application.ogc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.cql2.Sql;
import org.lifelane.application.risk.RiskResults;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.LayerTable;
import org.lifelane.application.store.StoredGeometry;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Rows of a layer as a reader may see them. */
@Repository
class ItemRepository {
    private static final int BOUNDS_KEPT = 100;

    private final Database database;
    private final RiskResults results;
    private final Cache<BoundsKey, Optional<Envelope>> bounds =
            Caffeine.newBuilder().maximumSize(BOUNDS_KEPT).build();

    ItemRepository(Database database, RiskResults results) {
        this.database = database;
        this.results = results;
    }

    private record BoundsKey(long version, LayerView view) {}

    /** The next rows in the order of ids, at most the limit and one more, which tells that there is another page. */
    List<Feature> page(LayerView view, ItemsRequest request) {
        refresh(view);
        Sql after = request.after().map(id -> Sql.of("id > ?", id)).orElse(Sql.ALWAYS);
        Sql where = Sql.all(List.of(seen(view), request.condition(), after));
        LayerTable table = new LayerTable(view.schema(), database.dialect());
        Sql query = Sql.compose(table.select() + " where %s order by id limit " + (request.limit() + 1), where);
        return statement(query).query((row, number) -> table.read(row)).list();
    }

    /** How many rows there are on all pages. */
    long count(LayerView view, ItemsRequest request) {
        Sql where = Sql.all(List.of(seen(view), request.condition()));
        return statement(Sql.compose("select count(*) from " + view.schema().table() + " where %s", where))
                .query(Long.class)
                .single();
    }

    Optional<Feature> find(LayerView view, String id) {
        refresh(view);
        LayerTable table = new LayerTable(view.schema(), database.dialect());
        Sql where = Sql.all(List.of(seen(view), Sql.of("id = ?", id)));
        return statement(Sql.compose(table.select() + " where %s", where))
                .query((row, number) -> table.read(row))
                .optional();
    }

    /** The smallest rectangle around the rows that the reader sees. */
    Optional<Envelope> bounds(LayerView view, long version) {
        if (view.schema().shapes().isEmpty()) {
            return Optional.empty();
        }
        // What was found lies where the high-rises lie; to know that, nothing need be found first.
        LayerView lies = Layers.results().contains(view.schema()) ? LayerView.whole(Layers.HIGH_RISES) : view;
        return bounds.get(new BoundsKey(version, lies), key -> readBounds(lies));
    }

    private void refresh(LayerView view) {
        if (Layers.results().contains(view.schema())) {
            results.refresh();
        }
    }

    private Optional<Envelope> readBounds(LayerView view) {
        String extent = database.dialect().bytes(database.dialect().extent("geom"));
        String select = "select " + extent + " from " + view.schema().table();
        Sql query = view.condition().isPresent() ? Sql.compose(select + " where %s", seen(view)) : Sql.of(select);
        return statement(query)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1))
                        .map(bytes -> new StoredGeometry().read(bytes).getEnvelopeInternal()))
                .single();
    }

    private static Sql seen(LayerView view) {
        return view.condition()
                .map(only -> Sql.of("coalesce(\"" + only.name() + "\", ?) = ?", only.value(), only.value()))
                .orElse(Sql.ALWAYS);
    }

    private StatementSpec statement(Sql query) {
        return database.jdbc().sql(query.text()).params(query.values());
    }
}
