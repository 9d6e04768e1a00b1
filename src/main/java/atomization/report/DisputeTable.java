package atomization.report;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The disputes of a run. */
final class DisputeTable {
    /** A dispute, as far as it is drawn. */
    record Dispute(
            String arena,
            String name,
            LocalDate start,
            int weeks,
            int members,
            int participants,
            String form,
            String outcome) {}

    private final List<Dispute> first = new ArrayList<>();
    private final List<Dispute> all = new ArrayList<>();

    /** Reads the disputes; there are none if there is no such table. */
    static DisputeTable read(Path folder) throws IOException {
        DisputeTable table = new DisputeTable();
        Path file = folder.resolve("disputes.csv");
        if (!Files.exists(file)) {
            return table;
        }
        try (CsvReader reader = new CsvReader(file)) {
            int replicate = reader.column("replicate");
            int arena = reader.column("arena");
            int name = reader.column("name");
            int start = reader.column("start");
            int weeks = reader.column("weeks");
            int members = reader.column("members");
            int participants = reader.column("participants");
            int form = reader.column("form");
            int outcome = reader.column("outcome");
            String begun = "";
            while (reader.next()) {
                begun = begun.isEmpty() ? reader.text(replicate) : begun;
                Dispute dispute = new Dispute(
                        reader.text(arena),
                        reader.text(name),
                        LocalDate.parse(reader.text(start)),
                        (int) reader.number(weeks),
                        (int) reader.number(members),
                        (int) reader.number(participants),
                        reader.text(form),
                        reader.text(outcome));
                table.all.add(dispute);
                if (reader.text(replicate).equals(begun)) {
                    table.first.add(dispute);
                }
            }
        }
        return table;
    }

    /** Those of the first replicate, in which there are any. */
    List<Dispute> ofFirst() {
        return first;
    }

    /** Those of all replicates. */
    List<Dispute> ofAll() {
        return all;
    }
}
