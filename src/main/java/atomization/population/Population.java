package atomization.population;

import atomization.network.EdgeFiles;
import atomization.network.Places;
import atomization.network.TieGenerator;
import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Calendar;
import atomization.society.Districts;
import atomization.society.Driver;
import atomization.society.Enterprises;
import atomization.society.Layer;
import atomization.society.Roster;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.TieLayers;
import atomization.society.Workers;
import java.util.List;

/**
 * Makes the society of the first week.
 *
 * @param workers number of workers present at the start
 */
public record Population(int workers, SocietySettings society, WorkerSettings traits, NetworkSettings network) {
    /**
     * The society of the first week, the same for the same seed on any number of threads.
     *
     * @param surveillance the driver V of the first week, on which the first strength of ties depends
     * @param files what has been read from the edge lists that the network names
     * @throws IllegalArgumentException with a message for the user if the settings do not fit together
     */
    public Society populate(Calendar calendar, long seed, double surveillance, EdgeFiles files, Ranges ranges) {
        int size = Math.addExact(workers, society.reserve());
        int jobless = (int) Math.round(workers * society.unemployed());
        int outside = (int) Math.min(workers - jobless, Math.round(workers * society.outside()));
        int employed = workers - jobless - outside;
        Enterprises enterprises = new Employment(society, employed)
                .divide(Stream.of(seed, "population.enterpriseSize", 0), Stream.of(seed, "population.offset", 0));
        int[] workshop = workshops(enterprises, employed);
        int[] block = new Homes(society, workers).assign(employed, Stream.of(seed, "population.homes", 0));
        int blocks = Math.max(1, (workers + society.blockSize() - 1) / society.blockSize());
        Districts districts = new Districts(blocks, society.blocksPerDistrict());
        int[] origin = new Origins(society.origins(), workers).assign(Stream.of(seed, "population.origin", 0));
        TieLayers ties = ties(size, workshop, enterprises, block, districts, origin, seed, files, ranges);
        Society made = new Society(calendar, new Workers(size), ties, enterprises, districts, ranges);
        for (int i = 0; i < workers; i++) {
            made.enter(i, block[i]);
            if (i < employed) {
                made.join(i, workshop[i]);
            } else if (i < employed + outside) {
                made.leaveWork(i, Workers.OUTSIDE);
            }
            if (origin[i] > 0) {
                made.workers.setOrigin(i, origin[i]);
            }
        }
        new Traits(traits, size).give(made, seed);
        seedAction(made, seed);
        made.drivers.set(Driver.SURVEILLANCE, surveillance);
        new Strengths(network).set(made, surveillance);
        return made;
    }

    private static int[] workshops(Enterprises enterprises, int employed) {
        int[] workshop = new int[employed];
        int i = 0;
        for (int k = 0; k < enterprises.count(); k++) {
            int count = enterprises.workshops(k);
            for (int w = 0; w < count; w++) {
                int until = (int) ((long) enterprises.initialSize(k) * (w + 1) / count
                        - (long) enterprises.initialSize(k) * w / count);
                for (int member = 0; member < until; member++) {
                    workshop[i++] = enterprises.firstWorkshop(k) + w;
                }
            }
        }
        return workshop;
    }

    private TieLayers ties(
            int size,
            int[] workshop,
            Enterprises enterprises,
            int[] block,
            Districts districts,
            int[] origin,
            long seed,
            EdgeFiles files,
            Ranges ranges) {
        int[] enterpriseOf = new int[enterprises.workshopCount()];
        java.util.Arrays.setAll(enterpriseOf, enterprises::enterpriseOf);
        int[] districtOf = new int[districts.blockCount()];
        java.util.Arrays.setAll(districtOf, districts::districtOf);
        Roster workshops = Roster.of(size, enterpriseOf.length, i -> i < workshop.length ? workshop[i] : -1);
        Roster blocks = Roster.of(size, districtOf.length, i -> i < block.length ? block[i] : -1);
        Roster unattached = Roster.of(size, 1, i -> i < workers && origin[i] == 0 ? 0 : -1);
        TieLayer acquaintance = make(
                network.acquaintance(),
                new Places(size, unattached, new int[1], 1),
                Layer.ACQUAINTANCE,
                seed,
                files,
                ranges);
        return new TieLayers(List.of(
                make(
                        network.workplace(),
                        new Places(size, workshops, enterpriseOf, enterprises.count()),
                        Layer.WORKPLACE,
                        seed,
                        files,
                        ranges),
                make(
                        network.residence(),
                        new Places(size, blocks, districtOf, districts.count()),
                        Layer.RESIDENCE,
                        seed,
                        files,
                        ranges),
                new Origins(society.origins(), workers)
                        .addTies(acquaintance, origin, Stream.of(seed, "population.originTies", 0))));
    }

    private static TieLayer make(
            TieGenerator generator, Places places, Layer layer, long seed, EdgeFiles files, Ranges ranges) {
        return generator.generate(places, Stream.of(seed, "network." + layer.label(), 0), ranges, files);
    }

    private void seedAction(Society made, long seed) {
        Seeds seeds = traits.acting();
        Arena arena = seeds.arena();
        seeds.choose(
                workers,
                Stream.of(seed, "population.acting", 0),
                i -> made.workers.acting(arena).mark(i));
    }
}
