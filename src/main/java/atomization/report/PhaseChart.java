package atomization.report;

import atomization.analysis.PairEffect;
import atomization.analysis.RunTable;
import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Extent;
import atomization.figure.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The phase diagram of a sweep that names a measure and a level of it: which share of runs is above, and where half are. */
final class PhaseChart {
    private static final double HALF = 0.5;

    private PhaseChart() {}

    /** The section, without blocks where the sweep divides no phases or its first two factors make no grid. */
    static Section section(Path folder, Manifest manifest) throws IOException {
        List<Block> blocks = new ArrayList<>();
        double above = manifest.number("phase", "above");
        if (!Double.isNaN(above)) {
            RunTable table = RunTable.read(folder.resolve("runs.csv"));
            int measure = table.measures().indexOf(manifest.text("phase", "measure"));
            if (measure >= 0 && table.factors().size() > 1) {
                Optional<PairEffect> pair = PairEffect.shareAbove(table, 0, 1, measure, above);
                pair.map(shares -> chart(table, shares, manifest.text("phase", "measure"), above))
                        .filter(chart -> !chart.isEmpty())
                        .ifPresent(chart -> blocks.add(new Block.Drawn(chart, true)));
            }
        }
        return new Section("phases", "Phases", "Phases", blocks);
    }

    private static Chart chart(RunTable table, PairEffect shares, String measure, double above) {
        double[] across = shares.columns().places();
        double[] up = shares.rows().places();
        List<double[]> cells = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        double[] boundary = shares.boundary(HALF);
        List<double[]> crossed = new ArrayList<>();
        for (int row = 0; row < up.length; row++) {
            for (int column = 0; column < across.length; column++) {
                cells.add(new double[] {across[column], up[row], shares.means()[row][column]});
            }
            words.append(table.factors().get(0) + " " + Say.plain(up[row]) + ": ");
            if (Double.isNaN(boundary[row])) {
                words.append("no boundary in this range. ");
            } else {
                words.append("half of the runs at " + table.factors().get(1) + " " + Say.plain(boundary[row]) + ". ");
                crossed.add(new double[] {boundary[row], up[row]});
            }
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Cells(
                "share of runs above " + Say.plain(above),
                0,
                "share of runs",
                column(cells, 0),
                column(cells, 1),
                column(cells, 2)));
        if (!crossed.isEmpty()) {
            marks.add(
                    Mark.Dots.plain("half of the runs", 1, Mark.Shape.DIAMOND, column(crossed, 0), column(crossed, 1)));
        }
        return Chart.of(
                        "phases",
                        "Where " + measure + " is above " + Say.plain(above),
                        padded(table.factors().get(1), across),
                        padded(table.factors().get(0), up))
                .caption(
                        "The darker, the more runs of a point are above; diamonds stand where half of them are, between"
                                + " two levels by a straight line.")
                .alternative(words.toString().strip())
                .with(marks);
    }

    private static double[] column(List<double[]> points, int place) {
        return points.stream().mapToDouble(point -> point[place]).toArray();
    }

    /** An axis with half a cell of room at either end. */
    private static Axis padded(String factor, double[] places) {
        Extent extent = Extent.of(places);
        double[] sorted = Arrays.stream(places).sorted().toArray();
        if (!extent.isKnown() || sorted.length < 2) {
            return Axis.plain(factor);
        }
        double below = (sorted[1] - sorted[0]) / 2;
        double beyond = (sorted[sorted.length - 1] - sorted[sorted.length - 2]) / 2;
        return Axis.plain(factor).between(extent.low() - below, extent.high() + beyond);
    }
}
