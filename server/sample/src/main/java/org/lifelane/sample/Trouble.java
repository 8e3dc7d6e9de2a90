package org.lifelane.sample;

/**
 * A trouble planted in a row, or a fact left unknown there.
 *
 * @param related ids of the buildings (or the lane) that feel it, {@code ;} between; may be empty
 * @param detail the attribute and value that make the trouble; may be empty
 */
record Trouble(Layer layer, String id, String trouble, String related, String detail) {}
