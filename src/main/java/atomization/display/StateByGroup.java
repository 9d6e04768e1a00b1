package atomization.display;

/** What a state is in each of a number of groups: the mean of a share, the most frequent of categories. */
final class StateByGroup {
    private final int categories;
    private final int[] members;
    private final double[] sum;
    private final int[] count;

    /** @param categories how many categories there are; 0 for a share */
    StateByGroup(int groups, int categories) {
        this.categories = categories;
        this.members = new int[groups];
        this.sum = new double[categories == 0 ? groups : 0];
        this.count = new int[groups * categories];
    }

    /** Counts a member of a group: its share, or the number of its category. */
    void add(int group, double value) {
        members[group]++;
        if (categories == 0) {
            sum[group] += value;
        } else {
            count[group * categories + (int) value]++;
        }
    }

    int groups() {
        return members.length;
    }

    int members(int group) {
        return members[group];
    }

    /** The mean, or the number of the most frequent category, of several the first; NaN where nobody is counted. */
    double value(int group) {
        if (members[group] == 0) {
            return Double.NaN;
        }
        if (categories == 0) {
            return sum[group] / members[group];
        }
        int most = 0;
        for (int category = 1; category < categories; category++) {
            if (count[group * categories + category] > count[group * categories + most]) {
                most = category;
            }
        }
        return most;
    }
}
