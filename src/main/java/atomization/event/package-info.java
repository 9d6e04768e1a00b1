/**
 * Reads what a scenario says will happen and when; produces it: the course of the drivers, and interventions that act on
 * the society directly. May import {@code society}, {@code network}, {@code parameter} and {@code random}. ODD element:
 * drivers and events (section 7.1, Events).
 */
@org.jspecify.annotations.NullMarked
package atomization.event;
