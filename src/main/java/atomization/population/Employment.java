package atomization.population;

import atomization.random.Stream;
import atomization.society.Enterprises;
import java.util.ArrayList;
import java.util.List;

/** Divides the workers into enterprises and these into workshops. */
final class Employment {
    private final SocietySettings settings;
    private final int employed;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** @param employed number of workers to be divided */
    Employment(SocietySettings settings, int employed) {
        this.settings = settings;
        this.employed = employed;
    }

    /** The enterprises; workers 0 to {@code employed - 1} belong to them in order, workshop by workshop. */
    Enterprises divide(Stream sizeDraws, Stream offsetDraws) {
        named();
        drawn(sizeDraws);
        int[] size = sizes.stream().mapToInt(Integer::intValue).toArray();
        int[] workshops = new int[size.length];
        for (int k = 0; k < size.length; k++) {
            workshops[k] = (int) Math.max(1, Math.round(size[k] / (double) settings.workshopSize()));
        }
        Enterprises enterprises = new Enterprises(size, workshops, names);
        for (int k = 0; k < size.length; k++) {
            enterprises.offset[k] = settings.thresholdOffset().value(k, size.length, offsetDraws.uniform(k, 0));
        }
        return enterprises;
    }

    private void named() {
        List<NamedEnterprise> given = settings.enterprises();
        if (given == null) {
            return;
        }
        for (NamedEnterprise enterprise : given) {
            names.add(enterprise.name());
            sizes.add(enterprise.size());
        }
        if (total() > employed) {
            throw new IllegalArgumentException("society.enterprises: the named enterprises have " + total()
                    + " workers, but only " + employed + " are employed; raise run.workers");
        }
    }

    private void drawn(Stream draws) {
        int most = Math.max(settings.smallestEnterprise(), (int) (settings.largestShare() * employed));
        int left = (int) (employed - total());
        for (int k = 0; left > 0; k++) {
            double drawn = settings.enterpriseSize().value(k, employed, draws.uniform(k, 0));
            int size = (int) Math.max(settings.smallestEnterprise(), Math.min(most, Math.round(drawn)));
            if (left - size < settings.smallestEnterprise()) {
                // What is left over would be too small for an enterprise of its own.
                size = left;
            }
            sizes.add(size);
            left -= size;
        }
    }

    private long total() {
        return sizes.stream().mapToLong(Integer::longValue).sum();
    }
}
