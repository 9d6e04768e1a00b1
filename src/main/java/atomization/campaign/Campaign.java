package atomization.campaign;

import java.util.List;

/**
 * Many runs that belong together: points, each with replicates, and how one run is done and measured. Points and
 * replicates are numbered from 0. All methods must be safe from any thread and give the same answer every time, also in
 * the next process: a campaign that is interrupted is resumed by numbers alone.
 */
public interface Campaign {
    /**
     * What the campaign is, line by line, without its number of replicates: two campaigns with the same lines, done by the
     * same model, may share a store. No line may be empty.
     */
    List<String> identity();

    /** The number of points. */
    int points();

    /** The number of replicates of every point. More may be asked for later; the runs that are done stay. */
    int replicates();

    /** The seed of a run. */
    long seed(int point, int replicate);

    /** The headings of what differs between points: plain names without commas. */
    List<String> factors();

    /** The values of a point, one a factor. */
    List<String> values(int point);

    /** A short hash of all settings of a point. */
    String hash(int point);

    /** The headings of what is measured of a run: plain names without commas. */
    List<String> measures();

    /** The headings of the weekly rows that {@link Trial#week} takes; none if no series are kept. */
    default List<String> series() {
        return List.of();
    }

    /** The command that does this one run again. */
    String command(int point, int replicate);

    /**
     * Does a run, on one thread. It should call {@link Trial#requireTime} every week.
     *
     * @return one number a measure; NaN where it is undefined
     * @throws Exception whatever goes wrong; the run then counts as failed, with the message as its cause
     */
    double[] measure(Trial trial) throws Exception;

    /** The memory that a run takes in bytes, as far as it is known: runs start side by side only where all fit. */
    default long memory(int point) {
        return 0;
    }
}
