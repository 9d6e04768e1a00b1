package atomization.mechanism;

import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Roster;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Proposals of new ties: collected from blocks of workers side by side, then taken one by one in a keyed order. */
final class TieMaking {
    private final Society society;
    private final Stream draws;
    private final double making;
    private final double comradeMaking;
    private final int blocks;
    private final @Nullable List<Proposal>[] byBlock;

    /** A wish for a tie: who wishes, in which layer, and the first draw that belongs to it. */
    private record Proposal(int worker, Layer layer, int draw, double order) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    TieMaking(Society society, Stream draws, double making, double comradeMaking) {
        this.society = society;
        this.draws = draws;
        this.making = making;
        this.comradeMaking = comradeMaking;
        this.blocks = society.workers.size() / Ranges.BLOCK + 1;
        this.byBlock = new List[Layer.COUNT * blocks];
    }

    /** The proposals in one layer of the block of workers that begins with {@code from}. */
    Block block(int from, Layer layer) {
        return new Block(layer.ordinal() * blocks + from / Ranges.BLOCK, layer);
    }

    /** The proposals of one block. */
    final class Block {
        private final int number;
        private final Layer layer;
        private final TieLayer ties;
        private final List<Proposal> proposals = new ArrayList<>();

        private Block(int number, Layer layer) {
            this.number = number;
            this.layer = layer;
            this.ties = society.ties.layer(layer);
        }

        /** Considers whether worker {@code i}, with so many ties in contact in the layer, proposes one more. */
        void consider(int i, int contacts) {
            if (layer == Layer.ACQUAINTANCE || contacts >= ties.initialDegree(i)) {
                return;
            }
            boolean hasPlace = layer == Layer.RESIDENCE || society.workers.isEmployed(i);
            int draw = 3 * layer.ordinal();
            if (hasPlace && draws.uniform(i, draw) < making) {
                proposals.add(new Proposal(i, layer, draw, draws.uniform(i, draw + 2)));
            }
        }

        /** Hands the block's proposals over. */
        void close() {
            byBlock[number] = proposals;
        }
    }

    /** Takes all proposals, in the order of their keyed numbers. */
    void settle(double strength) {
        List<Proposal> proposals = new ArrayList<>();
        for (List<Proposal> block : byBlock) {
            if (block != null) {
                proposals.addAll(block);
            }
        }
        Map<Integer, List<Integer>> comrades = proposeAmongComrades(proposals);
        proposals.sort(Comparator.comparingDouble(Proposal::order)
                .thenComparingInt(Proposal::worker)
                .thenComparingInt(Proposal::draw));
        Roster workshops = roster(proposals, Layer.WORKPLACE);
        Roster blocks = roster(proposals, Layer.RESIDENCE);
        for (Proposal proposal : proposals) {
            int i = proposal.worker();
            int j = switch (proposal.layer()) {
                case WORKPLACE -> drawMember(workshops, society.workers.workshop(i), i, proposal.draw() + 1);
                case RESIDENCE -> drawMember(blocks, society.workers.block(i), i, proposal.draw() + 1);
                case ACQUAINTANCE -> drawComrade(comrades, proposal);
            };
            TieLayer ties = society.ties.layer(proposal.layer());
            if (j >= 0 && ties.connect(i, j, strength)) {
                society.flows.add(Flow.TIES_FORMED, 1);
            }
        }
    }

    private Map<Integer, List<Integer>> proposeAmongComrades(List<Proposal> proposals) {
        Map<Integer, List<Integer>> comrades = new TreeMap<>();
        if (society.disputes.open().isEmpty() || comradeMaking == 0) {
            return comrades;
        }
        for (Arena arena : Arena.all()) {
            int draw = 6 + 3 * arena.ordinal();
            BitColumn acting = society.workers.acting(arena);
            for (int i = acting.next(0); i >= 0; i = acting.next(i + 1)) {
                Dispute dispute = society.disputeOf(i, arena);
                if (dispute != null) {
                    comrades.computeIfAbsent(dispute.number(), none -> new ArrayList<>())
                            .add(i);
                    if (draws.uniform(i, draw) < comradeMaking) {
                        proposals.add(new Proposal(i, Layer.ACQUAINTANCE, draw, draws.uniform(i, draw + 2)));
                    }
                }
            }
        }
        return comrades;
    }

    private int drawComrade(Map<Integer, List<Integer>> comrades, Proposal proposal) {
        Arena arena = Arena.of((proposal.draw() - 6) / 3);
        Dispute dispute = society.disputeOf(proposal.worker(), arena);
        List<Integer> all = dispute == null ? List.of() : comrades.getOrDefault(dispute.number(), List.of());
        return all.isEmpty() ? -1 : all.get(draws.below(all.size(), proposal.worker(), proposal.draw() + 1));
    }

    /** The members of those workshops (blocks) in which somebody proposes; null if nobody does. */
    private @Nullable Roster roster(List<Proposal> proposals, Layer layer) {
        Workers workers = society.workers;
        boolean atWork = layer == Layer.WORKPLACE;
        BitColumn wanted = new BitColumn(atWork ? society.enterprises.workshopCount() : society.districts.blockCount());
        for (Proposal proposal : proposals) {
            int group = atWork ? workers.workshop(proposal.worker()) : workers.block(proposal.worker());
            if (proposal.layer() == layer && group >= 0) {
                wanted.set(group, true);
            }
        }
        if (!wanted.any()) {
            return null;
        }
        IntUnaryOperator groupOf = atWork
                ? i -> workers.present.get(i) ? workers.workshop(i) : -1
                : i -> workers.present.get(i) ? workers.block(i) : -1;
        return Roster.ofSome(society.ranges(), workers.size(), wanted, groupOf);
    }

    private int drawMember(@Nullable Roster roster, int group, int i, int draw) {
        if (roster == null || group < 0) {
            return -1;
        }
        return roster.member(group, draws.below(roster.size(group), i, draw));
    }
}
