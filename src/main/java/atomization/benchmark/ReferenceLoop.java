package atomization.benchmark;

import atomization.parallel.Ranges;

/**
 * The rule of {@link RuleStart} as the plain loop over arrays that a programmer would write who needs this rule and no
 * other: the neighbours of all workers in one array of numbers, fear in an array of floats, actions in an array of
 * bytes. It is what the speed of everything else is compared with.
 */
final class ReferenceLoop {
    private final RuleStart start;
    private final float[] fear;
    private byte[] acting;
    private byte[] next;
    private int week;

    ReferenceLoop(RuleStart start) {
        this.start = start;
        this.fear = new float[start.size()];
        for (int i = 0; i < fear.length; i++) {
            fear[i] = start.fear()[i];
        }
        this.acting = start.acting().clone();
        this.next = new byte[start.size()];
    }

    /** Advances everybody by a week. */
    void week(Ranges ranges) {
        double push = start.push(week++);
        ranges.each(fear.length, (from, to) -> advance(from, to, push));
        byte[] before = acting;
        acting = next;
        next = before;
    }

    private void advance(int from, int to, double push) {
        int[] first = start.first();
        int[] alters = start.alters();
        float[] thresholds = start.thresholds();
        double rate = start.rate();
        for (int i = from; i < to; i++) {
            int end = first[i + 1];
            int seen = 0;
            for (int tie = first[i]; tie < end; tie++) {
                seen += acting[alters[tie]];
            }
            int degree = end - first[i];
            double isolation = degree == 0 ? 1 : 1 - seen / (double) degree;
            double steps = RuleStart.relaxed(fear[i], isolation, rate);
            fear[i] = (float) steps;
            next[i] = (byte) (RuleStart.acts(push, steps, thresholds[i]) ? 1 : 0);
        }
    }

    /** Whether worker {@code i} acts. */
    boolean acts(int i) {
        return acting[i] != 0;
    }

    /** Bytes a worker that a week reads or writes at least once. */
    double bytesPerWorker() {
        double ties = start.alters().length / (double) start.size();
        return Integer.BYTES * (1 + ties) + 2 * Float.BYTES + 2;
    }
}
