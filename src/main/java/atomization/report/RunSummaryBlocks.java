package atomization.report;

import atomization.analysis.Spread;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a run, in single figures and in sentences. */
final class RunSummaryBlocks {
    private final RunData run;
    private final DisputeTable disputes;

    RunSummaryBlocks(RunData run, DisputeTable disputes) {
        this.run = run;
        this.disputes = disputes;
    }

    /** The tiles: peaks with their dates, and what changed from the first week to the last. */
    Block.Tiles tiles() {
        List<Block.Tile> tiles = new ArrayList<>();
        peak(tiles, "actingStrike", "most on strike in a week");
        tiles.add(new Block.Tile(
                run.replicates() == 1 ? "disputes" : "disputes a run",
                Say.plain((double) disputes.ofAll().size() / Math.max(1, run.replicates())),
                endings(),
                new double[0]));
        peak(tiles, "discontent", "most discontented");
        peak(tiles, "readinessStrike", "most ready to strike");
        change(tiles, "solidarityWork", "solidarity with fellow workers", false);
        change(tiles, "solidarityHome", "solidarity with neighbours", false);
        change(tiles, "fear", "fear", false);
        change(tiles, "giftShare", "gifts among all exchange", true);
        return new Block.Tiles(tiles);
    }

    private String endings() {
        long won = disputes.ofAll().stream()
                .filter(dispute -> dispute.outcome().equals("conceded"))
                .count();
        return disputes.ofAll().isEmpty()
                ? "none opened"
                : Say.percent((double) won / disputes.ofAll().size()) + " conceded";
    }

    private void peak(List<Block.Tile> tiles, String column, String label) {
        Spread spread = spread(column);
        if (spread == null) {
            return;
        }
        int at = largest(spread.mean());
        if (at >= 0) {
            tiles.add(new Block.Tile(
                    label,
                    Say.percent(spread.mean()[at]),
                    "in the week of " + run.date(at) + spreadInWords(spread, at, true),
                    spread.mean()));
        }
    }

    private void change(List<Block.Tile> tiles, String column, String label, boolean percent) {
        Spread spread = spread(column);
        int[] known = spread == null ? new int[0] : CurveCharts.measured(spread.mean());
        if (spread != null && known.length > 1) {
            int first = known[0];
            int last = known[known.length - 1];
            tiles.add(new Block.Tile(
                    label,
                    Say.value(spread.mean()[first], percent) + " \u2192 " + Say.value(spread.mean()[last], percent),
                    "from " + run.date(first).substring(0, 4) + " to "
                            + run.date(last).substring(0, 4) + spreadInWords(spread, last, percent),
                    spread.mean()));
        }
    }

    private String spreadInWords(Spread spread, int at, boolean percent) {
        return run.replicates() == 1 ? "" : "; replicates " + Say.range(spread.low()[at], spread.high()[at], percent);
    }

    /** The gap that the essay speaks of, and what happened to fear and solidarity, in sentences. */
    Block.Sentences sentences() {
        List<String> texts = new ArrayList<>();
        Spread discontent = spread("discontent");
        Spread ready = spread("readinessStrike");
        if (discontent != null && ready != null) {
            int at = largest(discontent.mean());
            if (at >= 0) {
                texts.add("When discontent was greatest, in the week of " + run.date(at) + ", "
                        + Say.percent(discontent.mean()[at]) + " were discontented and "
                        + Say.percent(ready.mean()[at]) + " ready to strike.");
            }
        }
        Spread acting = spread("acting");
        Spread strike = spread("actingStrike");
        Spread shown = acting == null ? strike : acting;
        if (shown != null) {
            int at = largest(shown.mean());
            if (at >= 0 && shown.mean()[at] == 0) {
                texts.add("Nobody acted in any week.");
            } else if (at >= 0 && run.replicates() > 1) {
                texts.add("Participation differs between replicates: in the week of its highest mean, " + run.date(at)
                        + ", it was between " + Say.percent(shown.low()[at]) + " and " + Say.percent(shown.high()[at])
                        + ", by the seed alone.");
            }
        }
        return new Block.Sentences(texts);
    }

    private @Nullable Spread spread(String column) {
        return run.weeks().has(column) ? run.weeks().spread(column) : null;
    }

    private static int largest(double[] values) {
        int at = -1;
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k]) && (at < 0 || values[k] > values[at])) {
                at = k;
            }
        }
        return at;
    }
}
