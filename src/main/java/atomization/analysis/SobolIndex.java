package atomization.analysis;

/**
 * The shares of a measure's variance that belong to a factor, with bootstrap intervals of 95%.
 *
 * @param first the share that the factor explains alone
 * @param firstLow lower end of its interval
 * @param firstHigh upper end
 * @param total the share that would be left if all other factors were known: alone and with others
 * @param totalLow lower end of its interval
 * @param totalHigh upper end
 */
public record SobolIndex(
        double first, double firstLow, double firstHigh, double total, double totalLow, double totalHigh) {}
