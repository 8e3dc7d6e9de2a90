package org.lifelane.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chooses what is still sound and writes down what is planted in it, so that no trouble hides another. */
final class Planting {
    /** How near a lane must pass to belong to a tower, metres. */
    private static final double ALONG_M = 30;

    private final Inventory inventory;
    private final List<Compound> compounds;
    private final Set<String> touched = new HashSet<>();

    Planting(Inventory inventory, List<Compound> compounds) {
        this.inventory = inventory;
        this.compounds = compounds;
    }

    Inventory inventory() {
        return inventory;
    }

    List<Compound> compounds() {
        return compounds;
    }

    List<Tower> towers() {
        return compounds.stream()
                .flatMap(compound -> compound.towers().stream())
                .toList();
    }

    boolean sound(Row row) {
        return !touched.contains(row.id());
    }

    /** Takes so many sound towers of a kind; they are sound no longer. */
    List<Tower> takeTowers(String topic, int count, Predicate<Tower> kind) {
        List<Tower> fitting = towers().stream()
                .filter(tower -> sound(tower.row()) && kind.test(tower))
                .toList();
        List<Tower> taken = first(Dice.of(topic).shuffled(fitting), count, topic);
        taken.forEach(tower -> touched.add(tower.row().id()));
        return taken;
    }

    /** Takes so many sound rows of a kind; they are sound no longer. */
    List<Row> takeRows(String topic, int count, List<Row> rows, Predicate<Row> kind) {
        List<Row> fitting =
                rows.stream().filter(row -> sound(row) && kind.test(row)).toList();
        List<Row> taken = first(Dice.of(topic).shuffled(fitting), count, topic);
        taken.forEach(row -> touched.add(row.id()));
        return taken;
    }

    /** Takes so many compounds of a kind none of whose lanes and gates is troubled; one lane or gate then will be. */
    List<Compound> takeCompounds(String topic, int count, Predicate<Compound> kind) {
        List<Compound> fitting = compounds.stream()
                .filter(compound -> compound.lanes().stream().allMatch(this::sound)
                        && compound.gates().stream().allMatch(this::sound)
                        && kind.test(compound))
                .toList();
        return first(Dice.of(topic).shuffled(fitting), count, topic);
    }

    private static <T> List<T> first(List<T> items, int count, String topic) {
        if (items.size() < count) {
            throw new IllegalStateException("only " + items.size() + " of " + count + " left for " + topic);
        }
        return new ArrayList<>(items.subList(0, count));
    }

    /** Writes a trouble down with the towers that feel it. */
    void plant(Row row, String trouble, Collection<Tower> related, String detail) {
        note(row, trouble, related.stream().map(tower -> tower.row().id()).collect(Collectors.joining(";")), detail);
    }

    void plant(Row row, String trouble, Tower related, String detail) {
        plant(row, trouble, List.of(related), detail);
    }

    /** Writes a trouble down that another row makes or feels. */
    void plant(Row row, String trouble, Row related, String detail) {
        note(row, trouble, related.id(), detail);
    }

    private void note(Row row, String trouble, String related, String detail) {
        touched.add(row.id());
        inventory.plant(row, trouble, related, detail);
    }

    /** The towers of a compound that a lane passes within 30 m. */
    List<Tower> along(Compound compound, Row lane) {
        return compound.towers().stream()
                .filter(tower -> Shapes.local(tower.plane(), tower.row().shape())
                                .distance(Shapes.local(tower.plane(), lane.shape()))
                        <= ALONG_M)
                .toList();
    }
}
