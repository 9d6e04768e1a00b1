package atomization.society;

/** Those in power: one actor with two state variables. */
public final class Authorities {
    @StateVariable(symbol = "T", meaning = "toughness")
    private double toughness;

    @StateVariable(symbol = "R", meaning = "running mean of the share acting")
    private double recentParticipation;

    /** Toughness T in [0, 1]. */
    public double toughness() {
        return toughness;
    }

    /** Sets toughness, clamped to [0, 1]. */
    public void setToughness(double value) {
        toughness = Math.max(0, Math.min(1, value));
    }

    /** Recent participation R: a running mean of the share of workers acting. */
    public double recentParticipation() {
        return recentParticipation;
    }

    /** Sets recent participation. */
    public void setRecentParticipation(double value) {
        recentParticipation = value;
    }

    void visitState(StateVisitor visitor) {
        toughness = visitor.value("toughness", toughness);
        recentParticipation = visitor.value("recentParticipation", recentParticipation);
    }
}
