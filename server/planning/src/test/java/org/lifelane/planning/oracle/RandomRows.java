package org.lifelane.planning.oracle;

/** The rows of a small town by its seed. */
final class RandomRows {
    private RandomRows() {}

    static Rows of(long seed) {
        Dice dice = new Dice(seed);
        Sketch sketch = new Sketch();
        new RandomStreets(dice, sketch).draw();
        new RandomCompounds(dice, sketch).draw();
        return sketch.rows;
    }
}
