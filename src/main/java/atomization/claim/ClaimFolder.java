package atomization.claim;

import atomization.results.CsvLine;
import atomization.results.CsvReader;
import atomization.results.JsonWriter;
import atomization.results.Provenance;
import atomization.results.ResultException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result of a test of claims on disk: what became of each, everything behind it, and the numbers of every run. */
public final class ClaimFolder {
    /** The table of claims. */
    public static final String TABLE = "claims.csv";
    /** Everything that is known of each. */
    public static final String WHOLE = "claims.json";
    /** How it was made. */
    public static final String MANIFEST = "manifest.json";

    private static final String RUNS = "runs.csv";
    private static final String FAILURES = "failures.csv";
    private static final List<String> OWN =
            List.of("point", "replicate", "seed", "variant", "arm", "hash", "status", "seconds");

    private final Path folder;

    /** The result in a folder, which need not be there. */
    public ClaimFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all of it; what was there before is replaced, file by file, each in one step.
     *
     * @param facts what the manifest is to say of its making besides what is known here
     * @param parts where the runs of each part of each claim are
     * @throws ResultException if the disk does not take it
     */
    public void write(ClaimSet set, Map<String, Object> facts, List<ClaimPart> parts) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("kind", "claims");
        manifest.put("title", set.results().size() + " claims");
        manifest.putAll(facts);
        manifest.put("alpha", ClaimSet.ALPHA);
        manifest.put("adjustment", "Holm, over the claims of this table");
        manifest.put("claims", set.results().size());
        manifest.put("counts", set.counts());
        manifest.putAll(Provenance.collect());
        Map<String, Object> whole = new LinkedHashMap<>(manifest);
        List<Object> entries = new ArrayList<>();
        for (int k = 0; k < set.results().size(); k++) {
            entries.add(ClaimEntry.of(set, k));
        }
        whole.put("claims", entries);
        try {
            Files.createDirectories(folder);
            write(TABLE, out -> out.write(ClaimTable.csv(set)));
            write(WHOLE, out -> out.write(JsonWriter.write(whole)));
            write(RUNS, out -> runs(parts, out));
            write(FAILURES, out -> failures(parts, out));
            write(MANIFEST, out -> out.write(JsonWriter.write(manifest)));
        } catch (IOException unwritable) {
            throw ResultException.of(folder, unwritable);
        }
    }

    /**
     * Copies what is to be kept for good: all but the stores from which the runs can be gone on with.
     *
     * @throws ResultException if the disk does not take it
     */
    public void publish(Path to) {
        try {
            Files.createDirectories(to);
            for (String file : List.of(TABLE, WHOLE, RUNS, FAILURES, MANIFEST)) {
                Files.copy(folder.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw ResultException.of(to, unwritable);
        }
    }

    @FunctionalInterface
    private interface Content {
        void to(Writer out) throws IOException;
    }

    private void write(String name, Content content) throws IOException {
        Path partial = folder.resolve("." + name + ".partial");
        try {
            try (Writer out = Files.newBufferedWriter(partial)) {
                content.to(out);
            }
            Files.move(partial, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A row a number: the runs of all parts, in their order. */
    private static void runs(List<ClaimPart> parts, Writer out) throws IOException {
        CsvLine line = new CsvLine();
        out.write("claim,part,variant,arm,replicate,seed,status,measure,value\n");
        for (ClaimPart part : parts) {
            try (CsvReader in = new CsvReader(part.folder().resolve(RUNS))) {
                List<String> measures = new ArrayList<>(in.header());
                measures.removeAll(OWN);
                while (in.next()) {
                    for (String measure : measures) {
                        line.cell(part.claim()).cell(part.part());
                        for (String column : List.of("variant", "arm", "replicate", "seed", "status")) {
                            line.cell(in.text(in.column(column)));
                        }
                        out.write(line.cell(measure)
                                .cell(in.text(in.column(measure)))
                                .take());
                        out.write('\n');
                    }
                }
            }
        }
    }

    private static void failures(List<ClaimPart> parts, Writer out) throws IOException {
        CsvLine line = new CsvLine();
        boolean headed = false;
        for (ClaimPart part : parts) {
            try (CsvReader in = new CsvReader(part.folder().resolve(FAILURES))) {
                if (!headed) {
                    out.write(line.cell("claim").cell("part").cells(in.header()).take());
                    out.write('\n');
                    headed = true;
                }
                while (in.next()) {
                    line.cell(part.claim()).cell(part.part());
                    for (int k = 0; k < in.header().size(); k++) {
                        line.cell(in.text(k));
                    }
                    out.write(line.take());
                    out.write('\n');
                }
            }
        }
    }
}
