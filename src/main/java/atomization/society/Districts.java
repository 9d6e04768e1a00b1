package atomization.society;

/** The districts, each of a number of blocks of houses, and the issue that is open in each. */
public final class Districts {
    private final int blocks;
    private final int[] districtOf;

    /** Gravity in [0, 1] of the issue of each district; 0 where there is none. */
    @StateVariable(meaning = "gravity of the issue; 0 where there is none")
    public final double[] issue;

    /**
     * @param blocks number of blocks
     * @param blocksPerDistrict blocks in a district; the last district may have fewer
     */
    public Districts(int blocks, int blocksPerDistrict) {
        this.blocks = blocks;
        this.districtOf = new int[blocks];
        java.util.Arrays.setAll(districtOf, block -> block / blocksPerDistrict);
        this.issue = new double[(blocks + blocksPerDistrict - 1) / blocksPerDistrict];
    }

    /** The number of districts. */
    public int count() {
        return issue.length;
    }

    /** The number of blocks. */
    public int blockCount() {
        return blocks;
    }

    /** The district of a block. */
    public int districtOf(int block) {
        return districtOf[block];
    }

    /** The name of district {@code k}. */
    public String name(int k) {
        return "district " + k;
    }

    void visitState(StateVisitor visitor) {
        visitor.values("issue", issue);
    }
}
