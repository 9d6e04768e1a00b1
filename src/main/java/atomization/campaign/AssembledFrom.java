package atomization.campaign;

import atomization.results.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * From how much of its journals the tables of a store were put together: journals only grow, so their lengths tell whether
 * the tables are up to date. Times of files would not, where a clock has been put back.
 */
final class AssembledFrom {
    private static final String FILE = "assembled";

    private final Path note;
    private final String lengths;

    private AssembledFrom(Path note, String lengths) {
        this.note = note;
        this.lengths = lengths;
    }

    /** The journals as they are now. */
    static AssembledFrom now(StoredCampaign store) throws IOException {
        StringBuilder lengths = new StringBuilder("replicates " + store.replicates() + "\n");
        for (Path journal : JournalReader.files(store.folder())) {
            lengths.append(journal.getFileName())
                    .append(' ')
                    .append(Files.size(journal))
                    .append('\n');
        }
        return new AssembledFrom(JournalReader.folder(store.folder()).resolve(FILE), lengths.toString());
    }

    /** Notes that the tables hold what the journals held then. */
    void note() throws IOException {
        WholeFile.write(note, out -> out.write(lengths.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the tables hold just this. */
    boolean isNoted() throws IOException {
        return Files.exists(note)
                && Files.readString(note, StandardCharsets.UTF_8).equals(lengths);
    }
}
