package atomization.network;

import atomization.society.Roster;

/**
 * Where the workers of a layer meet: every worker belongs to one inner group, and every inner group to one outer one.
 * For the workplace layer these are workshops in enterprises, for the residence layer blocks in districts; acquaintances
 * are all in one group.
 *
 * @param size number of workers, those not present among them
 * @param inner members of each inner group; who is in none has no ties of this layer
 * @param outerOfInner the outer group of each inner group; inner groups of one outer group are consecutive
 * @param outerGroups number of outer groups
 */
public record Places(int size, Roster inner, int[] outerOfInner, int outerGroups) {}
