/**
 * Reads what the scenario fixed and what mechanisms write; produces the state of the society: columns of numbers inside,
 * verbs of the field outside. May import {@code parallel}. ODD element: entities and state variables (section 2).
 */
@org.jspecify.annotations.NullMarked
package atomization.society;
