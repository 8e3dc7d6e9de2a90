package org.lifelane.application.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2gis.api.Function;
import org.h2gis.functions.factory.H2GISFunctions;
import org.h2gis.functions.spatial.predicates.ST_Contains;
import org.h2gis.functions.spatial.predicates.ST_Crosses;
import org.h2gis.functions.spatial.predicates.ST_Disjoint;
import org.h2gis.functions.spatial.predicates.ST_Equals;
import org.h2gis.functions.spatial.predicates.ST_Intersects;
import org.h2gis.functions.spatial.predicates.ST_Overlaps;
import org.h2gis.functions.spatial.predicates.ST_Touches;
import org.h2gis.functions.spatial.predicates.ST_Within;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * H2GIS's functions that our SQL calls, and ours of {@link H2Attributes}. Registering all three hundred would slow every
 * opening of the database.
 */
final class H2gisFunctions {
    private static final List<Function> USED = List.of(
            new ST_Contains(),
            new ST_Crosses(),
            new ST_Disjoint(),
            new ST_Equals(),
            new ST_Intersects(),
            new ST_Overlaps(),
            new ST_Touches(),
            new ST_Within());

    private static final List<String> OURS = List.of("text", "number", "truth", "instant");

    private H2gisFunctions() {}

    /** Writes them into the database once; they stay in its file. */
    static void register(DataSource dataSource) {
        for (String name : OURS) {
            JdbcClient.create(dataSource)
                    .sql("create alias if not exists attribute_%s deterministic for '%s.%s'"
                            .formatted(name, H2Attributes.class.getName(), name))
                    .update();
        }
        long known = JdbcClient.create(dataSource)
                .sql("select count(*) from information_schema.routines where routine_name like 'st\\_%'")
                .query(Long.class)
                .single();
        if (known >= USED.size()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (Function function : USED) {
                H2GISFunctions.registerFunction(statement, function, "");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("H2GIS's functions cannot be registered", refused);
        }
    }
}
