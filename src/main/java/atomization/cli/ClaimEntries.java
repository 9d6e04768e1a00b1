package atomization.cli;

import atomization.claim.Ablation;
import atomization.claim.ClaimFile;
import atomization.parameter.NumberText;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The claims of the project as entries. */
final class ClaimEntries {
    private ClaimEntries() {}

    /**
     * A claim file as an entry. Its arms are not tried: that takes long, and is what {@code validate} does.
     *
     * @throws InvalidInput holding what is wrong with the file
     */
    static Entry entry(Path path) {
        ClaimFile file = Loaded.read(path, List.of(), ClaimFile.class).value();
        return Entry.of(
                Kind.CLAIMS,
                Shelf.CLAIMS.name(path),
                List.of(file.design().label(), file.title()),
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
                file.design().label(),
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
                "atomization claims " + Shelf.CLAIMS.shortName(path));
    }

    private static String ablation(Ablation ablation) {
        return ablation.name() + " (" + ablation.effect().name().toLowerCase(Locale.ROOT) + ": "
                + ablation.because().strip() + ")";
    }
}
