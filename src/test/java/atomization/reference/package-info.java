/**
 * The model a second time, straight from the text of the ODD document: objects with plain fields, ties as edges of MASON
 * networks, every loop spelt out, nothing shared with the mechanisms but their parameters and the keys of the random
 * numbers. It is slow on purpose. The tests hold the engine against it, worker by worker and week by week.
 */
@org.jspecify.annotations.NullMarked
package atomization.reference;
