package org.lifelane.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgisDatabaseTest {
    @RegisterExtension
    static final PostgisDatabase database = new PostgisDatabase();

    @Test
    void measuresMetresOnTheEarth() throws SQLException {
        String oneDegreeOfMeridian = "SELECT ST_Distance('POINT(107.8 30)'::geography, 'POINT(107.8 31)'::geography)";
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(oneDegreeOfMeridian)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getDouble(1)).isBetween(110_800.0, 110_900.0);
        }
    }

    @Test
    void everyClassGetsAnEmptyDatabaseOfItsOwn() {
        assertThat(PostgisServer.shared().freshDatabase()).isNotEqualTo(database.url());
    }
}
