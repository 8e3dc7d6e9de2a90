package org.lifelane.application.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Proves the written files alone, as a stranger would: no move improves a state within the limit, and every reached
 * state is made by a move, but for those where a station starts.
 */
public record FilesCertificate(int moves, int reached, int starts) {
    /** A station at a junction starts on each way that meets there. */
    private static final int MOST_WAYS_AT_A_PLACE = 6;

    public static FilesCertificate check(Path edges, Path states, int stations, long limitMs) throws IOException {
        Map<Integer, Long> total = new HashMap<>();
        for (CSVRecord row : rows(states)) {
            total.put(Integer.valueOf(row.get("state")), ms(row.get("total_s")));
            assertThat(ms(row.get("total_s"))).isBetween(ms(row.get("travel_s")), limitMs);
        }
        Set<Integer> tight = new HashSet<>();
        int moves = 0;
        for (CSVRecord row : rows(edges)) {
            moves++;
            Long from = total.get(Integer.valueOf(row.get("from_state")));
            if (from != null && from + ms(row.get("seconds")) <= limitMs) {
                int to = Integer.parseInt(row.get("to_state"));
                long through = from + ms(row.get("seconds"));
                assertThat(total).containsKey(to);
                long reached = Objects.requireNonNull(total.get(to));
                assertThat(reached).isLessThanOrEqualTo(through);
                if (reached == through) {
                    tight.add(to);
                }
            }
        }
        int starts = total.size() - tight.size();
        assertThat(starts)
                .as("states without a move are where stations start")
                .isLessThanOrEqualTo(MOST_WAYS_AT_A_PLACE * stations);
        return new FilesCertificate(moves, total.size(), starts);
    }

    private static Iterable<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private static long ms(String seconds) {
        return new BigDecimal(seconds).movePointRight(3).longValueExact();
    }
}
