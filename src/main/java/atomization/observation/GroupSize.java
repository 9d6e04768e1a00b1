package atomization.observation;

/** How many workers are present, in all and in each group. */
public record GroupSize() implements Indicator {
    @Override
    public String name() {
        return "present";
    }

    @Override
    public String unit() {
        return "workers";
    }

    @Override
    public String meaning() {
        return "workers who are part of the society";
    }
}
