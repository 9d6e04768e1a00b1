package atomization.network;

/** What has been read from files of edge lists, so that nothing here reads a file. */
@FunctionalInterface
public interface EdgeFiles {
    /** The ties that the file of this name lists, the name as {@link EdgeList#file} has it. */
    Edges edges(String file);
}
