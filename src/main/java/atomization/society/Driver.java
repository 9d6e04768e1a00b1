package atomization.society;

/** What changes from outside the model, week by week, as the scenario says (ODD section 2). */
public enum Driver {
    MARKETIZATION("marketization", "1", 0, 1, 0.1, "market share of economic life, M"),
    PRICE_EROSION("priceErosion", "1", 0, 1, 0, "share of the real wage lost to prices"),
    ARREARS_RATE("arrearsRate", "1/week", 0, 1, 0, "probability a week that an enterprise falls behind with pay"),
    CLOSURE_RATE("closureRate", "1/week", 0, 1, 0, "probability a week that an enterprise closes"),
    REDUNDANCY_RATE("redundancyRate", "1/week", 0, 1, 0, "probability a week that a worker is made redundant"),
    HIRING_RATE("hiringRate", "1/week", 0, 1, 0.05, "probability a week that an unemployed worker finds work"),
    OUTSIDE_SHARE("outsideShare", "1", 0, 1, 0.12, "share of new jobs that are outside work (no workshop)"),
    PATERNALISM("paternalism", "1", 0, 1, 0.65, "probability that an appeal to those above is met"),
    SURVEILLANCE("surveillance", "1", 0, 1, 0.25, "surveillance and denunciation, V: what ties lose of their strength"),
    TOUGHNESS_FLOOR("toughnessFloor", "1", 0, 1, 0.3, "toughness of the authorities towards mass resistance, T0"),
    ELITE_COMPETITION("eliteCompetition", "1", 0, 1, 0, "how much rival elites court movements, E"),
    POSITIVE_ALTERNATIVE("positiveAlternative", "1", 0, 1, 0, "how far movements have an idea of what they are for, I"),
    BLAME("blame", "1", 0, 2, 1, "how clearly one adversary is seen; 1 is neutral"),
    DISTRICT_ISSUES("districtIssues", "1/week", 0, 1, 0, "probability a week that an issue arises in a district"),
    COHORT_MEMORY("cohortMemory", "1", 0, 1, 0.3, "memory of terror of those who enter in this week");

    private final String label;
    private final String unit;
    private final double minimum;
    private final double maximum;
    private final double standard;
    private final String meaning;

    Driver(String label, String unit, double minimum, double maximum, double standard, String meaning) {
        this.label = label;
        this.unit = unit;
        this.minimum = minimum;
        this.maximum = maximum;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The name used in scenario files. */
    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** Smallest value allowed, inclusive. */
    public double minimum() {
        return minimum;
    }

    /** Largest value allowed, inclusive. */
    public double maximum() {
        return maximum;
    }

    /** The value where a scenario says nothing. */
    public double standard() {
        return standard;
    }

    public String meaning() {
        return meaning;
    }
}
