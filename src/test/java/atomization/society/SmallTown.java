package atomization.society;

import atomization.parallel.Ranges;
import atomization.random.Stream;
import java.time.LocalDate;
import java.util.List;

/**
 * A town put together by hand: the Forge with workshops 0 and 1, the Mill with workshop 2; the riverside district with
 * blocks 0 and 1, the hill district with blocks 2 and 3. Everybody is present, without work or ties, in block 0, and
 * every value is 0.
 */
public final class SmallTown {
    public static final int FORGE = 0;
    public static final int MILL = 1;
    public static final int RIVERSIDE = 0;
    public static final int HILL = 1;
    public static final int HILL_BLOCK = 2;
    public static final int MILL_WORKSHOP = 2;

    /** Random numbers that tests may ask for too, since every mechanism names the draws that it consumes. */
    public static final Stream DRAWS = Stream.of(20240611, "small town", 0);

    private static final int PLACES = 8;

    private SmallTown() {}

    /** A town in which every worker has eight places for ties in each layer. */
    public static Society of(int workers) {
        return of(workers, 100);
    }

    /** The same with a calendar of so many weeks. */
    public static Society of(int workers, int weeks) {
        return of(
                weeks,
                1,
                TieLayer.uniform(workers, PLACES),
                TieLayer.uniform(workers, PLACES),
                TieLayer.uniform(workers, PLACES));
    }

    /** A town with given layers of ties: workplace, residence, acquaintance. */
    public static Society of(int weeks, int threads, TieLayer... layers) {
        int workers = layers[0].size();
        Society society = new Society(
                new Calendar(LocalDate.of(1990, 1, 1), weeks),
                new Workers(workers),
                new TieLayers(List.of(layers)),
                new Enterprises(new int[] {30, 10}, new int[] {2, 1}, List.of("Forge", "Mill")),
                new Districts(4, 2),
                new Ranges(threads));
        for (int i = 0; i < workers; i++) {
            society.enter(i, 0);
        }
        for (Driver driver : Driver.values()) {
            society.drivers.set(driver, driver == Driver.BLAME ? 1 : 0);
        }
        return society;
    }

    /** Workers join a workshop. */
    public static void employ(Society society, int workshop, int... workers) {
        for (int i : workers) {
            society.join(i, workshop);
        }
    }

    /** A tie in a layer. */
    public static void tie(Society society, Layer layer, int i, int j, double strength) {
        if (!society.ties.layer(layer).connect(i, j, strength)) {
            throw new IllegalArgumentException("no tie between " + i + " and " + j);
        }
    }

    /** The strength of a tie as it stands in the row of {@code i}; -1 if there is none. */
    public static double strength(Society society, Layer layer, int i, int j) {
        TieLayer ties = society.ties.layer(layer);
        int slot = ties.slotOf(i, j);
        return slot < 0 ? -1 : ties.strength(slot);
    }

    /** Workers act. */
    public static void act(Society society, Arena arena, int... workers) {
        for (int i : workers) {
            society.act(i, arena);
        }
    }

    /** A dispute opens in the present week. */
    public static Dispute dispute(Society society, Arena arena, int collective, Dispute.Form form, int... leaders) {
        Dispute dispute = society.disputes.open(
                arena, collective, society.week(), society.collectives(arena).members(collective), form);
        society.collectives(arena).setDispute(collective, dispute);
        for (int leader : leaders) {
            dispute.elect(leader);
        }
        return dispute;
    }

    /** Workers 0 to {@code n - 1}. */
    public static int[] all(int n) {
        int[] all = new int[n];
        java.util.Arrays.setAll(all, i -> i);
        return all;
    }
}
