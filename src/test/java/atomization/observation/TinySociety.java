package atomization.observation;

import atomization.parallel.Ranges;
import atomization.society.Arena;
import atomization.society.Calendar;
import atomization.society.Dispute;
import atomization.society.Districts;
import atomization.society.Enterprises;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.TieLayers;
import atomization.society.Workers;
import java.time.LocalDate;
import java.util.List;

/** Societies put together by hand: nothing is in them but what a test puts there. */
public final class TinySociety {
    private TinySociety() {}

    /**
     * Two enterprises of one workshop each, "Red Forge" and another, and two districts of one block each; everybody is
     * present, unemployed, without ties, in the first district.
     */
    public static Society of(int workers, int threads) {
        return of(workers, threads, LocalDate.of(1990, 1, 1));
    }

    /** The same, beginning on a given day. */
    public static Society of(int workers, int threads, LocalDate start) {
        List<TieLayer> layers =
                List.of(TieLayer.uniform(workers, 6), TieLayer.uniform(workers, 6), TieLayer.uniform(workers, 6));
        Society society = new Society(
                new Calendar(start, 100),
                new Workers(workers),
                new TieLayers(layers),
                new Enterprises(new int[] {workers, workers}, new int[] {1, 1}, List.of("Red Forge")),
                new Districts(2, 1),
                new Ranges(threads));
        for (int i = 0; i < workers; i++) {
            society.enter(i, 0);
        }
        return society;
    }

    /** A tie in a layer. */
    public static void tie(Society society, Layer layer, int i, int j, double strength) {
        if (!society.ties.layer(layer).connect(i, j, strength)) {
            throw new IllegalArgumentException("no tie between " + i + " and " + j);
        }
    }

    /** Opens a dispute of a collective in the present week. */
    public static Dispute dispute(Society society, Arena arena, int collective) {
        Dispute dispute = society.disputes.open(
                arena,
                collective,
                society.week(),
                society.collectives(arena).members(collective),
                Dispute.Form.COMMITTEE);
        society.collectives(arena).setDispute(collective, dispute);
        return dispute;
    }
}
