package atomization.reference;

/** One enterprise and its workshops. */
final class NaiveEnterprise extends NaiveCollective {
    final int initialSize;
    final int firstWorkshop;
    final int workshops;
    final double offset;
    final String name;
    boolean open = true;
    double arrears;
    double settlement;
    double cuts;
    final boolean[] occasion;
    final boolean[] incident;

    NaiveEnterprise(int number, String name, int initialSize, int firstWorkshop, int workshops, double offset) {
        super(number);
        this.name = name;
        this.initialSize = initialSize;
        this.firstWorkshop = firstWorkshop;
        this.workshops = workshops;
        this.offset = offset;
        this.occasion = new boolean[workshops];
        this.incident = new boolean[workshops];
    }

    boolean hasOccasion(int workshop) {
        return occasion[workshop - firstWorkshop] || incident[workshop - firstWorkshop];
    }
}
