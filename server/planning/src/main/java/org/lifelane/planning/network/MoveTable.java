package org.lifelane.planning.network;

/**
 * States and the moves out of each, as flat arrays.
 *
 * @param stateArc the arc at whose end a state stands, or −1
 * @param stateNode the node where it stands
 * @param first index of each state's first move, and at last the number of moves
 * @param target the state a move leads to
 * @param weight milliseconds
 * @param arc the arc it runs along
 */
record MoveTable(int[] stateArc, int[] stateNode, int[] first, int[] target, int[] weight, int[] arc) {}
