/**
 * Reads scenario files and what they extend (YAML), values set on the command line, edge lists and series; produces
 * validated records, or every error with file, line and key; and writes records back as text and schema.
 * May import everything that comes before it on the way of the data. ODD element: 5 and 6, initialization and input.
 */
@org.jspecify.annotations.NullMarked
package atomization.scenario;
