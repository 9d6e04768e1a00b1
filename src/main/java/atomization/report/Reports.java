package atomization.report;

import atomization.figure.Chart;
import atomization.figure.ChartFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes the reports of results. */
public final class Reports {
    /** The name of the page in the folder of a result. */
    public static final String PAGE = "report.html";

    private static final List<ReportKind> KINDS = List.of(
            new RunReport(),
            new TwinReport(),
            new ComparisonReport(),
            new SweepReport(),
            new SensitivityReport(),
            new CalibrationReport(),
            new RivalsReport(),
            new CheckReport(),
            new ClaimsReport());

    private Reports() {}

    /**
     * Writes the page of a result into its folder, in place of the one that is there.
     *
     * @return the page
     * @throws IOException if the folder holds no result of a known kind, or cannot be read or written; the message is for
     *     the user
     */
    public static Path write(Path folder) throws IOException {
        Path file = folder.resolve(PAGE);
        replace(file, PageWriter.write(page(folder), PageParts.read()));
        return file;
    }

    /**
     * Describes a result for archives, beside it: {@code ro-crate-metadata.json} and {@code CITATION.cff}. To be called
     * when all other files of the result are there.
     *
     * @throws IOException if the folder holds no result, or cannot be written
     */
    public static void describe(Path folder) throws IOException {
        ResearchObject.write(folder);
    }

    /**
     * Writes every chart of a result as SVG and PNG into its folder {@code figures}.
     *
     * @return that folder
     * @throws IOException as {@link #write}
     */
    public static Path writeFigures(Path folder) throws IOException {
        Path figures = Files.createDirectories(folder.resolve("figures"));
        for (Chart chart : page(folder).charts()) {
            ChartFiles.write(chart, figures);
        }
        return figures;
    }

    /**
     * Writes a small copy of a run's result, to be kept with a project: its page, and the tables with what the page draws.
     * A copy that is there already is replaced.
     *
     * @throws IOException as {@link #write}, or if something else is in the way
     */
    public static void publish(Path folder, Path target) throws IOException {
        Publication.write(folder, target);
    }

    /** What the page of a result says. */
    static Page page(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        for (ReportKind kind : KINDS) {
            if (kind.reads(manifest.kind())) {
                return kind.page(folder, manifest);
            }
        }
        throw new IOException(
                folder + " is a result of a kind (" + manifest.kind() + ") that this version has no report for");
    }

    /** Writes a file beside its place and moves it there, so that a broken-off command leaves no half of it. */
    static void replace(Path file, String text) throws IOException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            Files.writeString(partial, text, StandardCharsets.UTF_8);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
