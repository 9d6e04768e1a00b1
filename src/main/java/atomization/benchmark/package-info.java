/**
 * Reads scenarios; produces throughput, memory and start-up figures of the program, beside a plain loop over arrays, an
 * idiomatic MASON model and the memory bandwidth of the machine. May import {@code model} and all that it may import,
 * {@code results}, and MASON. ODD element: none.
 */
@org.jspecify.annotations.NullMarked
package atomization.benchmark;
