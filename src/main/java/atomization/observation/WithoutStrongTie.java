package atomization.observation;

/** The share of workers without any tie, of whatever layer, of strength 0.3 or more. */
public record WithoutStrongTie() implements WorkerIndicator {
    @Override
    public String name() {
        return "withoutStrongTie";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "share without any tie of strength 0.3 or more";
    }

    @Override
    public void read(Block block, double[] values) {
        double[] strongest = block.strongest();
        for (int k = 0; k < block.size(); k++) {
            values[k] = strongest[k] < StrongTies.STRENGTH ? 1 : 0;
        }
    }
}
