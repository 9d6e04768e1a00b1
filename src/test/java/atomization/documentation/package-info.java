/** Holds what the documents of the project say against what the program does: commands, output, links, pictures. */
@org.jspecify.annotations.NullMarked
package atomization.documentation;
