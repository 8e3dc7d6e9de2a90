package org.lifelane.planning.risk.times;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.Blockages;

/**
 * When engines of the vehicle that is sent stand before a building, in seconds from the alarm: turnout and travel.
 *
 * @param status of the first engine
 * @param reliance how far the first engine's arrival can be relied upon; empty where none comes
 * @param blockages the blocked lanes that the first engine drives over or stops on
 * @param stationId where the first engine comes from
 * @param kerbS first engine; empty where none comes
 * @param secondS second engine, from whatever station; empty where there is none
 * @param thirdS third engine
 * @param floor way on from the kerb to the fire floor; empty where none comes or the height is not known
 */
public record EngineTimes(
        Arrival.Status status,
        Optional<Arrival.Reliance> reliance,
        Blockages blockages,
        Optional<String> stationId,
        OptionalDouble kerbS,
        OptionalDouble secondS,
        OptionalDouble thirdS,
        Optional<FloorTime> floor) {

    /** Seconds from the alarm to work on the fire floor. */
    public OptionalDouble floorS() {
        return floor.map(time -> OptionalDouble.of(time.totalS())).orElse(OptionalDouble.empty());
    }
}
