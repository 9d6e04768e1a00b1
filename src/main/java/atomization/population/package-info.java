/**
 * Reads the settings of a society; produces it as it is in its first week: who works and lives where, ties, initial
 * values. May import {@code society}, {@code network}, {@code parameter} and {@code random}. ODD element:
 * initialization (section 5).
 */
@org.jspecify.annotations.NullMarked
package atomization.population;
