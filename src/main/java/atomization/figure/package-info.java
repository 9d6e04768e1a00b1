/**
 * Reads numbers that were observed; produces charts as plain data, and files in SVG and PNG drawn from them. May import
 * {@code analysis}, {@code claim} and {@code results}. ODD element: none (it shows what observation, section 6, found).
 */
@org.jspecify.annotations.NullMarked
package atomization.figure;
