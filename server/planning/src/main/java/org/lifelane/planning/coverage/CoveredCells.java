package org.lifelane.planning.coverage;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cells are covered for one set of reached stretches: wholly, in part, or not. Where sites share a cell, the
 * cell is covered wholly if one of its stretches is reached wholly: a vehicle does stand there in time.
 */
final class CoveredCells {
    static final byte NOT = 0;
    static final byte IN_PART = 1;
    static final byte WHOLLY = 2;

    /** What is reached up to so many metres from a stretch's end counts as reached to its end. */
    private static final double SNAP_METRES = 0.02;

    private final Sites sites;
    private final byte[] state;
    private final IntArrayList covered = new IntArrayList();
    private final List<CellCut> cuts = new ArrayList<>();
    private final IntObjectHashMap<CellCut> cutOf = new IntObjectHashMap<>();

    CoveredCells(Sites sites, int cells, ReachedIntervals reached) {
        this.sites = sites;
        state = new byte[cells];
        int partEdge = -1;
        int partSite = -1;
        DoubleArrayList part = new DoubleArrayList();
        for (int interval = 0; interval < reached.size(); interval++) {
            int edge = reached.edge(interval);
            double from = reached.from(interval);
            double to = reached.to(interval);
            int end = sites.end(edge);
            if (sites.first(edge) == end) {
                throw new IllegalArgumentException("edge " + edge
                        + " is reached but lies outside the bounds for which the ground was parted; widen the bounds");
            }
            for (int site = sites.at(edge, from + SNAP_METRES); site < end; site++) {
                double siteBegin = sites.begin(site);
                double siteEnd = sites.end(site, edge);
                if (siteBegin >= to - SNAP_METRES && siteBegin > 0) {
                    break;
                }
                if (from <= siteBegin + SNAP_METRES && to >= siteEnd - SNAP_METRES) {
                    cover(sites.cell(site), WHOLLY);
                    continue;
                }
                if (partSite != site) {
                    coverPart(partEdge, partSite, part);
                    partSite = site;
                    partEdge = edge;
                }
                part.add(Math.max(from, siteBegin), Math.min(to, siteEnd));
            }
        }
        coverPart(partEdge, partSite, part);
    }

    private void cover(int cell, byte how) {
        if (state[cell] == NOT && how != NOT) {
            covered.add(cell);
        }
        state[cell] = how;
    }

    /** Covers the part of a site's cell that belongs to the reached parts of its stretch, and forgets the parts. */
    private void coverPart(int edge, int site, DoubleArrayList part) {
        if (part.isEmpty()) {
            return;
        }
        int cell = sites.cell(site);
        if (state[cell] == NOT) {
            CellCut cut = cut(edge, site, part);
            if (cut.isOrderly()) {
                cover(cell, IN_PART);
                cuts.add(cut);
                cutOf.put(cell, cut);
            } else if (cut.mostlyReached()) {
                cover(cell, WHOLLY);
            }
        }
        part.clear();
    }

    private CellCut cut(int edge, int site, DoubleArrayList part) {
        double begin = sites.begin(site);
        double end = sites.end(site, edge);
        EdgePoint point = new EdgePoint(sites.edges()).start(edge).moveTo(begin);
        double fromX = point.x();
        double fromY = point.y();
        point.moveTo(end);
        double length = Math.max(Double.MIN_NORMAL, Math.hypot(point.x() - fromX, point.y() - fromY));
        double directionX = (point.x() - fromX) / length;
        double directionY = (point.y() - fromY) / length;
        point.start(edge);
        DoubleArrayList lines = new DoubleArrayList();
        double reached = 0;
        for (int i = 0; i < part.size(); i++) {
            double at = part.get(i);
            if (at > begin + SNAP_METRES && at < end - SNAP_METRES) {
                point.moveTo(at);
                lines.add(point.x() * directionX + point.y() * directionY);
            }
            reached += i % 2 == 0 ? -at : at;
        }
        boolean startsReached = part.get(0) <= begin + SNAP_METRES;
        return new CellCut(
                sites.cell(site), directionX, directionY, lines.toArray(), startsReached, reached > (end - begin) / 2);
    }

    byte state(int cell) {
        return state[cell];
    }

    /** The cells that stretches reach, each once; some may have turned out not to be covered. */
    IntArrayList covered() {
        return covered;
    }

    /** The cut of a cell that is covered in part. */
    CellCut cut(int cell) {
        return cutOf.get(cell);
    }

    /** Adds the lines that cut cells to the boundary. A cell that cannot be cut is taken or left whole. */
    void addCuts(Cells cells, BoundaryPieces pieces) {
        for (CellCut cut : cuts) {
            if (state[cut.cell()] == IN_PART && !cut.cross(cells, pieces)) {
                state[cut.cell()] = cut.mostlyReached() ? WHOLLY : NOT;
            }
        }
    }
}
