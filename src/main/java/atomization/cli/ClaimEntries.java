package atomization.cli;

import atomization.claim.Ablation;
import atomization.claim.Claim;
import atomization.claim.ClaimFile;
import atomization.parameter.NumberText;
import atomization.scenario.InvalidInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The claims of the project as entries. */
final class ClaimEntries {
    private ClaimEntries() {}

    /** All claims; one that cannot be read says so instead of its title. */
    static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Path file : ClaimShelf.files()) {
            try {
                entries.add(entry(file, Claim.read(file)));
            } catch (InvalidInput invalid) {
                String why = "not valid: see atomization validate " + ResultPlace.shown(file);
                entries.add(Entry.of(Kind.CLAIMS, ClaimShelf.name(file), List.of("", why), "title", why));
            }
        }
        return entries;
    }

    private static Entry entry(Path path, Claim claim) {
        ClaimFile file = claim.file();
        String design = file.design().label();
        return Entry.of(
                Kind.CLAIMS,
                ClaimShelf.name(path),
                List.of(design, file.title()),
                "title",
                file.title(),
                "essay",
                "\"" + file.essay().strip() + "\"",
                "hypothesis",
                file.hypothesis().strip(),
                "about",
                file.about() == null ? "" : file.about().strip(),
                "scenario",
                file.scenario().replaceFirst("\\.(yaml|yml)$", ""),
                "design",
                design + ": " + String.join(", ", claim.armNames()),
                "measure",
                file.measured(),
                "expected",
                file.expected().name().toLowerCase(Locale.ROOT) + " by at least " + NumberText.of(file.smallest())
                        + ": " + file.reason().strip(),
                "ablations",
                file.ablations().stream().map(ClaimEntries::ablation).collect(Collectors.joining("; ")),
                "ranges",
                file.vary().stream()
                        .map(vary -> vary.heading() + " " + vary.from() + " to " + vary.to())
                        .collect(Collectors.joining(", ")),
                "replicates",
                String.format(Locale.ROOT, "%,d from seed %d", file.replicates(), file.seed()),
                "built in",
                file.builtIn() == null ? "" : file.builtIn().strip(),
                "file",
                ResultPlace.shown(path),
                "run it",
                "atomization claims " + ClaimShelf.name(path).substring(ClaimShelf.FOLDER.length() + 1));
    }

    private static String ablation(Ablation ablation) {
        return ablation.name() + " (" + ablation.effect().name().toLowerCase(Locale.ROOT) + ": "
                + ablation.because().strip() + ")";
    }
}
