/**
 * Reads result folders; produces a page of each, one self-contained file, and the metadata with which a result can be
 * deposited. May import {@code figure}, {@code analysis}, {@code claim} and {@code results}. ODD element: none (it shows
 * what observation, section 6, found).
 */
@org.jspecify.annotations.NullMarked
package atomization.report;
