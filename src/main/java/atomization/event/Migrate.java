package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Roster;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Persons move: into work in enterprises, drawn by their size at the start, and into another home, in a district or
 * wherever a fellow worker of the new workshop lives. They meet the people of the new workshop and block as those who
 * arrive do. Ties to those left behind stay, and wither for want of contact.
 */
@Meaning("persons move into work in enterprises and into homes among their new fellow workers or in a district")
public record Migrate(
        @Parameter(meaning = "who moves") Persons persons,

        @Parameter(meaning = "enterprises that employ them; absent: they keep the work they have") @Nullable
        Choice enterprise,

        @Parameter(meaning = "district in which they find a home") @Nullable
        Choice district,

        @Parameter(
                value = "false",
                meaning =
                        "they find a home in the block of a fellow worker: company housing, a hostel; not with district")
        boolean withWorkmates,

        @Parameter(value = "0.15", unit = "tie strength", min = 0, max = 1, meaning = "strength of ties made on moving")
        double fresh)
        implements Intervention {
    /** @throws IllegalArgumentException if there are two places to live */
    public Migrate {
        if (district != null && withWorkmates) {
            throw new IllegalArgumentException("give district or withWorkmates, not both");
        }
    }

    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> movers = persons.in(society, draws);
        List<Integer> enterprises =
                enterprise == null ? List.of() : enterprise.in(society, Arena.STRIKE, draws, Choice.SECOND);
        List<Integer> blocks = blocks(society, draws);
        // Homes are those of the workers of before, so that the order of moving means nothing.
        Roster before = Meeting.workshops(society);
        for (int i : movers) {
            if (!enterprises.isEmpty()) {
                employ(society, enterprises, i, draws);
            }
            if (!blocks.isEmpty()) {
                society.moveHome(i, blocks.get(draws.below(blocks.size(), i, 4)));
            } else if (withWorkmates && society.workers.isEmployed(i)) {
                int workshop = society.workers.workshop(i);
                if (before.size(workshop) > 0) {
                    int host = before.member(workshop, draws.below(before.size(workshop), i, 5));
                    society.moveHome(i, society.workers.block(host));
                }
            }
        }
        meet(society, movers, draws);
        return Described.workers(movers.size()) + " moved";
    }

    private static void employ(Society society, List<Integer> enterprises, int i, Stream draws) {
        long places =
                enterprises.stream().mapToLong(society.enterprises::initialSize).sum();
        long place = (long) (draws.uniform(i, 2) * places);
        int chosen = enterprises.get(0);
        for (int k : enterprises) {
            chosen = k;
            place -= society.enterprises.initialSize(k);
            if (place < 0) {
                break;
            }
        }
        society.leaveWork(i, Workers.UNEMPLOYED);
        int first = society.enterprises.firstWorkshop(chosen);
        society.join(i, first + draws.below(society.enterprises.workshops(chosen), i, 3));
    }

    private List<Integer> blocks(Society society, Stream draws) {
        List<Integer> chosen = district == null ? List.of() : district.in(society, Arena.ASSEMBLY, draws, Choice.THIRD);
        List<Integer> blocks = new ArrayList<>();
        for (int block = 0; block < society.districts.blockCount(); block++) {
            if (chosen.contains(society.districts.districtOf(block))) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private void meet(Society society, List<Integer> movers, Stream draws) {
        Roster workshops = Meeting.workshops(society);
        Roster blocks = Meeting.blocks(society);
        for (int i : movers) {
            if (enterprise != null && society.workers.isEmployed(i)) {
                Meeting.meet(society, Layer.WORKPLACE, workshops, society.workers.workshop(i), i, fresh, draws);
            }
            if (district != null || withWorkmates) {
                Meeting.meet(society, Layer.RESIDENCE, blocks, society.workers.block(i), i, fresh, draws);
            }
            for (int k = 0; k < Layer.COUNT; k++) {
                // Who had ties of the kind at the start goes on missing what is lost of them.
                TieLayer ties = society.ties.layer(k);
                if (ties.initialDegree(i) == 0) {
                    ties.noteInitial(i);
                }
            }
        }
    }
}
