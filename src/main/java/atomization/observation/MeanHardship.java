package atomization.observation;

import atomization.society.Workers;

/** Mean hardship without an arena: the greater of the two. */
public record MeanHardship() implements WorkerIndicator {
    @Override
    public String name() {
        return "hardship";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "mean hardship h, the greater of that at work and that at home";
    }

    @Override
    public void read(Block block, double[] values) {
        Workers workers = block.society().workers;
        for (int k = 0; k < block.size(); k++) {
            values[k] = workers.hardship(block.from() + k);
        }
    }
}
