package atomization.campaign;

import atomization.random.Stream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A campaign whose runs cost nothing: what is measured follows from point and seed. */
class ToyCampaign implements Campaign {
    final int points;
    final int replicates;
    final AtomicInteger runs = new AtomicInteger();
    Consumer<Trial> trouble = trial -> {};
    List<String> identity = List.of("toy 1");
    List<String> series = List.of();

    ToyCampaign(int points, int replicates) {
        this.points = points;
        this.replicates = replicates;
    }

    @Override
    public List<String> identity() {
        return identity;
    }

    @Override
    public int points() {
        return points;
    }

    @Override
    public int replicates() {
        return replicates;
    }

    @Override
    public long seed(int point, int replicate) {
        return 1000 + replicate;
    }

    @Override
    public List<String> factors() {
        return List.of("dose", "kind");
    }

    @Override
    public List<String> values(int point) {
        return List.of(String.valueOf(point / 2.0), point % 2 == 0 ? "even, so to speak" : "odd");
    }

    @Override
    public String hash(int point) {
        return Integer.toHexString(point * 31);
    }

    @Override
    public List<String> measures() {
        return List.of("drawn", "undefined");
    }

    @Override
    public List<String> series() {
        return series;
    }

    @Override
    public String command(int point, int replicate) {
        return "toy --point " + point + " --seed " + seed(point, replicate);
    }

    @Override
    public double[] measure(Trial trial) {
        runs.incrementAndGet();
        trouble.accept(trial);
        Stream stream = Stream.of(trial.seed(), "toy", trial.point());
        for (int week = 0; week < 2 && !series.isEmpty(); week++) {
            trial.week(week, stream.uniform(0, week));
        }
        return new double[] {stream.uniform(1, 0), Double.NaN};
    }
}
