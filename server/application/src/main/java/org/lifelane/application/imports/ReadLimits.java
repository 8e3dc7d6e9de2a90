package org.lifelane.application.imports;

/**
 * How much a file may ask for.
 *
 * @param unpackedBytes the most that a compressed file may unpack to
 * @param ratio the most that a compressed file may grow when unpacked, looked at from {@code ratioFromBytes} on
 * @param ratioFromBytes bytes
 * @param entries the most files that an archive may hold
 * @param faults after as many faults reading stops
 * @param areaMarginDeg how far beyond the stated area of its reference a vertex may lie, degrees
 */
public record ReadLimits(
        long unpackedBytes, int ratio, long ratioFromBytes, int entries, int faults, double areaMarginDeg) {
    private static final long MEBIBYTE = 1L << 20;

    /**
     * The environment's {@code LIFELANE_IMPORT_MAX_UNPACKED_MB} (4096), {@code LIFELANE_IMPORT_MAX_RATIO} (200),
     * {@code LIFELANE_IMPORT_MAX_ENTRIES} (10000), {@code LIFELANE_IMPORT_MAX_FAULTS} (1000) and
     * {@code LIFELANE_IMPORT_AREA_MARGIN_DEG} (0.1: areas of use are rounded in the EPSG database).
     */
    public static ReadLimits ofEnvironment() {
        return new ReadLimits(
                MEBIBYTE * Long.parseLong(setting("MAX_UNPACKED_MB", "4096")),
                Integer.parseInt(setting("MAX_RATIO", "200")),
                10 * MEBIBYTE,
                Integer.parseInt(setting("MAX_ENTRIES", "10000")),
                Integer.parseInt(setting("MAX_FAULTS", "1000")),
                Double.parseDouble(setting("AREA_MARGIN_DEG", "0.1")));
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault("LIFELANE_IMPORT_" + name, otherwise);
    }
}
