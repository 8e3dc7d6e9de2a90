package org.lifelane.planning.rules;

/**
 * Where the classes of buildings part, metres of code height (GB 50016-2014 (2018) 5.1.1).
 *
 * @param highRiseResidentialM residential above this is a high-rise
 * @param highRiseOtherM any other use above this, not of one storey, is a high-rise
 * @param classOneResidentialM residential above this is class I
 * @param classOnePublicM public above this is class I
 * @param superM above this refuge floors are asked for
 * @param storeyM height of a storey where only floors are known: an inference
 * @param toleranceM what a length measured on the map may fall short by, since files give places to a centimetre
 */
public record ClassLimits(
        double highRiseResidentialM,
        double highRiseOtherM,
        double classOneResidentialM,
        double classOnePublicM,
        double superM,
        double storeyM,
        double toleranceM) {}
