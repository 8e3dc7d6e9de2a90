package org.lifelane.planning.oracle;

/** The rows of a small town by its seed. */
public final class RandomRows {
    private RandomRows() {}

    public static Rows of(long seed) {
        Dice dice = new Dice(seed);
        Sketch sketch = new Sketch();
        new RandomStreets(dice, sketch).draw();
        new RandomCompounds(dice, sketch).draw();
        return sketch.rows;
    }
}
