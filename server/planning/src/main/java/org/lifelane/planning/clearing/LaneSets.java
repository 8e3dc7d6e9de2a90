package org.lifelane.planning.clearing;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.optimum.SolveControl;
import org.lifelane.planning.reach.AccessFinder;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.Source;
import org.lifelane.planning.reach.Target;

/**
 * Which sets of blocked lanes, once cleared, bring a vehicle to each building within the limit, and how soon: exact, found
 * by one search on time and set of lanes. With a set cleared, arrivals are those of {@link ReachAnalysis#on} the network
 * with {@link org.lifelane.planning.network.Blocked.Cleared} lanes. Safe for use by several threads.
 */
public final class LaneSets {
    private final ClearableNetwork network;
    private final Approaches approaches;
    private final List<Target> targets;
    private final List<Source> sources;
    private final long limitMs;
    private final SearchCaps caps;
    private final SolveControl control;

    /**
     * @param now the vehicle's arrivals as things are: its network, stations and limit
     * @param numbers those that the vehicle's view of the network was made by
     * @param caps {@link SearchCaps#STANDARD} unless there is a reason
     */
    public LaneSets(ReachAnalysis now, EdgeIndex index, TravelNumbers numbers, List<Target> targets, SearchCaps caps) {
        this(now, index, numbers, targets, caps, SolveControl.patient());
    }

    /**
     * The same.
     *
     * @param control what is asked of the lane sets, too, ends once it is cancelled
     * @throws java.util.concurrent.CancellationException once the control is cancelled
     */
    public LaneSets(
            ReachAnalysis now,
            EdgeIndex index,
            TravelNumbers numbers,
            List<Target> targets,
            SearchCaps caps,
            SolveControl control) {
        control.goOn();
        this.network = ClearableNetwork.of(now.graph(), numbers);
        this.targets = List.copyOf(targets);
        this.sources = now.sources();
        this.limitMs = now.options().limitMs();
        this.caps = caps;
        this.control = control;
        AccessFinder access = new AccessFinder(now.graph().network(), index);
        List<List<AccessPoint>> points = targets.parallelStream()
                .map(target -> {
                    control.goOn();
                    return access.of(target, network.graph()).points();
                })
                .toList();
        this.approaches = new Approaches(network, points);
    }

    /** The candidates for clearing by id; a {@link LaneSet} holds their numbers in this list. */
    public List<BlockedLane> lanes() {
        return network.lanes();
    }

    /** In the order that {@link LaneWays} number them. */
    public List<Target> targets() {
        return targets;
    }

    /** The stations that send the vehicle, by id. */
    public List<Source> sources() {
        return sources;
    }

    /** Milliseconds on turnout and travel together, inclusive. */
    public long limitMs() {
        return limitMs;
    }

    /**
     * The ways from whichever station is first.
     *
     * @throws java.util.concurrent.CancellationException once the control is cancelled
     */
    public LaneWays fromAll() {
        return collector().from(sources);
    }

    /**
     * The ways from each station by itself, in the order of {@link #sources()}.
     *
     * @throws java.util.concurrent.CancellationException once the control is cancelled
     */
    public List<LaneWays> fromEach() {
        ConcurrentLinkedQueue<WayCollector> idle = new ConcurrentLinkedQueue<>();
        return sources.parallelStream()
                .map(source -> {
                    WayCollector collector = orNew(idle, this::collector);
                    LaneWays ways = collector.from(List.of(source));
                    idle.add(collector);
                    return ways;
                })
                .toList();
    }

    private static WayCollector orNew(ConcurrentLinkedQueue<WayCollector> idle, Supplier<WayCollector> made) {
        WayCollector collector = idle.poll();
        return collector != null ? collector : made.get();
    }

    private WayCollector collector() {
        return new WayCollector(network, approaches, limitMs, caps, control);
    }
}
