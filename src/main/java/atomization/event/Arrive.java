package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Roster;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Workers of the reserve arrive: each gets a home, perhaps work and an origin, and ties to random members of its workshop
 * and block (as many as the layer's mean degree at the start, of the strength of new ties) and to others who arrive with
 * it. Those who have left the society do not come back; once the reserve is used up nobody arrives.
 */
@Meaning("workers of the reserve arrive, with homes, perhaps work and an origin, and ties to " + "those around them")
public record Arrive(
        @Parameter(unit = "workers", min = 1, max = 64000000, meaning = "how many arrive")
        int number,

        @Parameter(min = 1, max = 127, meaning = "origin group of those who arrive, from 1") @Nullable
        Integer origin,

        @Parameter(meaning = "enterprise that employs them; absent: none yet") @Nullable
        Choice enterprise,

        @Parameter(meaning = "district in whose blocks they live, one block after the other; absent: blocks at random")
        @Nullable
        Choice district,

        @Parameter(
                value = "0",
                unit = "ties",
                min = 0,
                max = 100,
                meaning = "acquaintance ties of each with others who arrive")
        int companions,

        @Parameter(value = "0.7", unit = "tie strength", min = 0, max = 1, meaning = "strength of these")
        double strength,

        @Parameter(
                value = "0.15",
                unit = "tie strength",
                min = 0,
                max = 1,
                meaning = "strength of ties made on arrival")
        double fresh)
        implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> arriving = new ArrayList<>();
        for (int i = 0; i < society.workers.size() && arriving.size() < number; i++) {
            if (!society.workers.present.get(i) && !society.workers.hasDeparted(i)) {
                arriving.add(i);
            }
        }
        List<Integer> enterprises = enterprise == null ? List.of() : enterprise.in(society, Arena.STRIKE, draws);
        List<Integer> blocks = blocks(society, draws);
        for (int rank = 0; rank < arriving.size(); rank++) {
            int i = arriving.get(rank);
            int home = district == null
                    ? draws.below(blocks.size(), i, 1)
                    : (int) ((long) rank * blocks.size() / arriving.size());
            society.enter(i, blocks.get(home));
            if (!enterprises.isEmpty()) {
                int k = enterprises.get(draws.below(enterprises.size(), i, 2));
                int first = society.enterprises.firstWorkshop(k);
                society.join(i, first + draws.below(society.enterprises.workshops(k), i, 3));
            }
            if (origin != null) {
                society.workers.setOrigin(i, origin);
            }
        }
        befriend(society, arriving, draws);
        return Described.workers(arriving.size()) + " arrived";
    }

    private List<Integer> blocks(Society society, Stream draws) {
        List<Integer> chosen =
                district == null ? List.of() : district.in(society, Arena.ASSEMBLY, draws, Choice.SECOND);
        List<Integer> blocks = new ArrayList<>();
        for (int block = 0; block < society.districts.blockCount(); block++) {
            if (district == null || chosen.contains(society.districts.districtOf(block))) {
                blocks.add(block);
            }
        }
        return blocks.isEmpty()
                ? IntStream.range(0, society.districts.blockCount()).boxed().toList()
                : blocks;
    }

    private void befriend(Society society, List<Integer> arriving, Stream draws) {
        Roster workshops = Meeting.workshops(society);
        Roster blocks = Meeting.blocks(society);
        for (int i : arriving) {
            if (society.workers.isEmployed(i)) {
                Meeting.meet(society, Layer.WORKPLACE, workshops, society.workers.workshop(i), i, fresh, draws);
            }
            Meeting.meet(society, Layer.RESIDENCE, blocks, society.workers.block(i), i, fresh, draws);
            for (int tie = 0; tie < companions; tie++) {
                int j = arriving.get(draws.below(arriving.size(), i, 4 + tie));
                society.ties.layer(Layer.ACQUAINTANCE).connect(i, j, strength);
            }
            for (Arena arena : Arena.all()) {
                society.ties.layer(arena.layer()).noteInitial(i);
            }
        }
    }
}
