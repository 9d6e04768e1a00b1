/**
 * Reads who works and lives where; produces the ties of one layer, one generator a file, named by its authors or its
 * principle. May import {@code society}, {@code parameter}, {@code random} and {@code parallel}. ODD element:
 * initialization of ties (section 5).
 */
@org.jspecify.annotations.NullMarked
package atomization.network;
